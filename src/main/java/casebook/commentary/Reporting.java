package casebook.commentary;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the verb by which a sentence reports what somebody holds, and whose word it is. */
final class Reporting {

    /** @param subject the actor's name, or the words for one without a name */
    record Report(int verb, String subject) {}

    private static final int FAR = 12;
    private static final Set<String> BEFORE_NOUNS = Set.of(
            "the", "a", "an", "its", "their", "his", "her", "these", "those", "such", "of", "for", "no", "any", "all",
            "with", "by", "as", "to", "not", "would", "will", "could", "may", "might", "must", "should", "can",
            "cannot", "from", "in", "and", "i", "we", "never", "did", "does", "do", "what", "is", "are", "was", "were",
            "be", "being", "been", "so", "that");
    private static final Set<String> BEFORE_SPEECH =
            Set.of("still", "also", "now", "has", "have", "had", "then", "later", "once");
    private static final Set<String> NOBODY = Set.of("nobody", "no", "none", "who");
    private static final Set<String> AUTHORS = Set.of("i", "we");
    private static final Set<String> NO_CALL = Set.of("for", "on", "off", "into", "up", "out", "in");
    private static final Set<String> NOUNS = Set.of(
            "states",
            "terms",
            "calls",
            "claims",
            "reports",
            "notes",
            "questions",
            "objects",
            "protests",
            "comments",
            "counters",
            "labels",
            "brands",
            "estimates",
            "disputes",
            "blames",
            "credits",
            "claim",
            "report",
            "state",
            "note",
            "question",
            "protest",
            "call",
            "estimate",
            "blame",
            "term",
            "label",
            "brand",
            "praise",
            "comment",
            "put",
            "found",
            "cast",
            "frame",
            "present",
            "hail",
            "caution",
            "vow",
            "credit",
            "warns",
            "stress",
            "object",
            "counter",
            "attribute");

    private final StatementWords lists;
    private final List<Word> words;
    private final ActorPlaces actors;
    private final String text;
    private final int end;

    Reporting(StatementWords lists, List<Word> words, ActorPlaces actors, String text, int end) {
        this.lists = lists;
        this.words = words;
        this.actors = actors;
        this.text = text;
        this.end = end;
    }

    /** The first verb from an index up to another that reports. */
    Optional<Report> in(int from, int to) {
        for (int at = from; at < to; at++) {
            String verb = words.get(at).lower();
            boolean name = at > from && words.get(at).isCapital() && !hasQuote(at);
            if (!lists.reporting.contains(verb) || name || words.get(at).isGlued() || at > from && isNoReport(at)) {
                continue;
            }
            Optional<String> subject = subject(at);
            if (subject.isPresent() && (lists.strongReporting.contains(verb) ? isCall(at) : hasContent(at))) {
                return Optional.of(new Report(at, subject.orElseThrow()));
            }
        }
        return Optional.empty();
    }

    private boolean isNoReport(int at) {
        return BEFORE_NOUNS.contains(words.get(at - 1).lower())
                        && !(words.get(at - 1).lower().equals("and")
                                && !NOUNS.contains(words.get(at).lower()))
                || words.get(at - 1).possessive()
                || at > 1
                        && Set.of("to", "not", "would", "will")
                                .contains(words.get(at - 2).lower())
                        && words.get(at - 1).lower().endsWith("ly");
    }

    private boolean isCall(int at) {
        String verb = words.get(at).lower();
        return !verb.startsWith("call")
                || at + 1 < words.size()
                        && !NO_CALL.contains(words.get(at + 1).lower())
                        && !(Set.of("a", "an").contains(words.get(at + 1).lower()));
    }

    /** Whether a "that", an "as" or a quotation follows a verb that need not report. */
    private boolean hasContent(int at) {
        int close = Math.min(words.size(), at + (words.get(at).lower().startsWith("t") ? 11 : 7));
        for (int i = at + 1; i < close; i++) {
            if (words.get(i).lower().equals("that") || hasQuote(i)) {
                return true;
            }
        }
        for (int i = at + 2; i < Math.min(words.size(), at + 10); i++) {
            if (words.get(i).lower().equals("as")) {
                return true;
            }
        }
        String after = text.substring(words.get(at).end(), end);
        return after.startsWith(": ") || at > 0 && hasQuote(at) || hasQuote(0);
    }

    private boolean hasQuote(int at) {
        String gap = words.get(at).gap();
        return gap.indexOf('\u201c') >= 0
                || gap.indexOf('\u2018') >= 0
                || gap.indexOf('"') >= 0
                || gap.indexOf('\u201d') >= 0
                || gap.contains(" '");
    }

    /** Who stands before the verb: a named actor or somebody who may speak. */
    private Optional<String> subject(int verb) {
        boolean noun = NOUNS.contains(words.get(verb).lower());
        if (verb > 3 && words.get(verb - 1).lower().equals("and")) {
            for (int i = 0; i < verb; i++) {
                Optional<String> first = actors.endingAt(words.get(i).end());
                if (first.isPresent()) {
                    return first;
                }
            }
        }
        if (words.get(verb).gap().startsWith(",")) {
            for (int i = 0; i < verb - 1; i++) {
                Optional<String> named = actors.endingAt(words.get(i).end());
                if (named.isPresent() && words.get(i + 1).gap().equals(", ")) {
                    return named;
                }
            }
        }
        if (verb > 0 && NOBODY.contains(words.getFirst().lower()) && verb <= 4) {
            return Optional.empty();
        }
        for (int i = verb - 1; i >= Math.max(0, verb - (noun ? 1 : FAR)); i--) {
            if (AUTHORS.contains(words.get(i).lower())) {
                return Optional.empty();
            }
            Optional<String> actor = actors.endingAt(words.get(i).end());
            if (actor.isPresent() && !words.get(i).possessive() && !isObject(i)) {
                return actor;
            }
            if (lists.speakers.contains(words.get(i).lower()) && !isInside(i, verb)) {
                return Optional.of(described(i));
            }
        }
        // "…," said the minister
        if (verb + 1 < words.size() && verb > 0 && hasQuote(verb)) {
            return Optional.of(actors.after(words.get(verb).end(), end).orElse("the speaker"));
        }
        return unlisted(verb, noun);
    }

    /** Who stands right before a verb that only speakers can be the subject of, though no list has them: "veterans insist". */
    private Optional<String> unlisted(int verb, boolean noun) {
        boolean speaking = lists.strongReporting.contains(words.get(verb).lower())
                && !noun
                && !words.get(verb).lower().startsWith("call");
        int at = verb - 1;
        while (at > 0 && BEFORE_SPEECH.contains(words.get(at).lower())) {
            at--;
        }
        for (int i = at; i >= Math.max(0, at - 3); i--) {
            if (Set.of("than", "as", "what", "how").contains(words.get(i).lower())) {
                return Optional.empty();
            }
        }
        boolean quoted = hasQuote(0) && at > 1;
        boolean adjacent = at >= 0
                && !NOBODY.contains(words.get(at).lower())
                && !words.get(verb).follows(',')
                && words.get(at).text().length() > 2;
        return adjacent && (speaking || quoted) ? Optional.of(words.get(at).lower()) : Optional.empty();
    }

    /** Whether a name hangs on a preposition, so that it is not who speaks: "the raid on Kessu called". */
    private boolean isObject(int at) {
        int i = at;
        while (i > 0 && words.get(i).isCapital() && words.get(i).gap().equals(" ")) {
            i--;
        }
        boolean office = words.get(i).lower().equals("of")
                && i > 0
                && words.get(i - 1).isCapital()
                && words.get(i).gap().equals(" ")
                && at - i > 2;
        return i < at
                && !office
                && Set.of(
                                "on", "against", "into", "from", "near", "at", "in", "of", "to", "across", "for",
                                "with", "by")
                        .contains(words.get(i).lower());
    }

    /** "officials in the capital": the capital is not who speaks. */
    private boolean isInside(int at, int verb) {
        for (int i = at - 1; i >= Math.max(1, at - 2); i--) {
            if (Set.of("in", "of", "at", "from", "for", "to", "with", "by")
                    .contains(words.get(i).lower())) {
                for (int j = i - 1; j >= Math.max(0, verb - FAR); j--) {
                    if (lists.speakers.contains(words.get(j).lower())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private String described(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            Optional<String> owner = actors.endingAt(words.get(i).end());
            if (owner.isPresent()) {
                return owner.get();
            }
            if (words.get(i + 1).follows(',')) {
                break;
            }
        }
        return switch (words.get(at).lower()) {
            case "he", "she", "they", "both" ->
                actors.before(words.get(at).start()).orElse(words.get(at).lower());
            default -> words.get(at).lower();
        };
    }
}
