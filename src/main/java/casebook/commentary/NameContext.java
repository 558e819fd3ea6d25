package casebook.commentary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the words around a name say of its kind. Each cue has a weight; those of all mentions are added up. */
final class NameContext {

    private static final Set<String> TIES =
            Set.of("backed", "led", "aligned", "sponsored", "controlled", "supplied", "occupied");
    private static final Set<String> BASED = Set.of("based", "born");
    /** What one is of a body, not of a town. */
    private static final String[] LED = {
        "leader", "leaders", "member", "members", "founder", "founders", "chairman", "chairwoman", "chair", "head",
                "spokesman", "spokeswoman",
        "spokesperson", "supporters", "wing", "faction", "activist", "activists", "candidate", "director", "boss",
                "owner", "employees", "shares"
    };

    private static final int FAR = 8;

    private final ActorWords lists;

    NameContext(ActorWords lists) {
        this.lists = lists;
    }

    /** The weights of the kinds for the name that spans the words from an index up to another. */
    Map<ActorKind, Integer> of(List<Word> words, int from, int to) {
        Map<ActorKind, Integer> votes = new EnumMap<>(ActorKind.class);
        before(words, from, to, votes);
        if (to - from > 1 && isOfOrdinaryWords(words, from, to)) {
            vote(votes, ActorKind.ORGANISATION, 1);
        }
        after(words, from, to, votes);
        return votes;
    }

    /** "Vote Leave": a campaign or a company, hardly a person. */
    private boolean isOfOrdinaryWords(List<Word> words, int from, int to) {
        return words.subList(from, to).stream()
                .anyMatch(word -> word.isCapital() && lists.common.contains(word.lower()));
    }

    private void before(List<Word> words, int from, int to, Map<ActorKind, Integer> votes) {
        if (from == 0) {
            return;
        }
        Word name = words.get(from);
        boolean adjacent = name.gap().equals(" ");
        int at = adjacent && isOneOf(words.get(from - 1), "of", "the", "called", "named", "as") ? from - 1 : from;
        if (at > 0 && at < from && isOneOf(words.get(at), "as") && isOneOf(words.get(at - 1), "known")) {
            at--;
        }
        if (at > 0 && at < from && isOneOf(words.get(at - 1), "of")) {
            at--;
        }
        boolean close = adjacent || name.gap().equals(", ") || name.gap().isBlank();
        if (!close) {
            return;
        }
        boolean of = at < from && isOneOf(words.get(at), "of", "called", "named", "known");
        if (lists.armedCues.before(words, at) > 0 && (of || adjacent)) {
            vote(votes, ActorKind.ARMED_GROUP, 4);
        }
        if (lists.bodyCues.before(words, at) > 0 && adjacent) {
            vote(votes, ActorKind.ORGANISATION, 4);
        }
        boolean led = adjacent
                && isOneOf(words.get(from - 1), "of", "for")
                && from > 1
                && isOneOf(words.get(from - 2), LED)
                && to - from > 1;
        if (led) {
            vote(votes, ActorKind.ORGANISATION, 4);
        }
        if (lists.placeCues.before(words, at) > 0 && adjacent) {
            vote(votes, ActorKind.PLACE, of ? 4 : 2);
        }
        if (lists.roles.before(words, from) > 0 && to - from > 0) {
            vote(votes, ActorKind.PERSON, to - from > 1 || adjacent ? 4 : 2);
        }
        if (adjacent && lists.locative.contains(words.get(from - 1).lower())) {
            vote(votes, ActorKind.PLACE, 2);
        }
        if (adjacent && isOneOf(words.get(from - 1), "neighbouring", "neighboring")) {
            vote(votes, ActorKind.STATE, 2);
        }
        if (adjacent && isOneOf(words.get(from - 1), "the")) {
            // in "the Orvel tunnel" the article is the tunnel's
            boolean attribute = !words.get(to - 1).possessive() && !BodyFinding.ends(lists, words, to);
            boolean place = attribute && !name.isAcronym();
            vote(votes, place ? ActorKind.PLACE : ActorKind.ORGANISATION, attribute ? 2 : 1);
        }
    }

    private void after(List<Word> words, int from, int to, Map<ActorKind, Integer> votes) {
        if (to >= words.size()) {
            return;
        }
        Word next = words.get(to);
        Word last = words.get(to - 1);
        if (last.possessive()) {
            int start = to;
            while (start < words.size() && start < to + 2 && lists.stateCues.at(words, start, words.size()) == 0) {
                start++;
            }
            if (start < words.size() && start < to + 2) {
                vote(votes, ActorKind.STATE, 3);
            }
            return;
        }
        if (next.gap().equals(" ")) {
            cueAfter(words, to, votes);
        } else if (next.isGlued() && TIES.contains(next.lower())) {
            vote(votes, ActorKind.STATE, 2);
        } else if (next.isGlued() && BASED.contains(next.lower())) {
            vote(votes, ActorKind.PLACE, 2);
        } else if (next.gap().equals(", ") && !isLocated(words, from)) {
            apposition(words, to, votes);
        }
        boolean owner = from > 0 && isOneOf(words.get(from - 1), "of", "in", "from", "at", "near");
        if (!owner && lists.speech.contains(next.lower()) && next.gap().equals(" ")) {
            vote(votes, to - from > 1 ? ActorKind.PERSON : ActorKind.STATE, 2);
        }
        if (isOneOf(next, "who", "himself", "herself")) {
            vote(votes, ActorKind.PERSON, 3);
        }
    }

    /** "at Kaspi, a spokesman denied": who follows is not the town. */
    private boolean isLocated(List<Word> words, int from) {
        return from > 0
                && words.get(from).gap().equals(" ")
                && isOneOf(words.get(from - 1), "at", "in", "near", "outside", "from");
    }

    private void cueAfter(List<Word> words, int to, Map<ActorKind, Integer> votes) {
        if (lists.armedCues.at(words, to, words.size()) > 0) {
            vote(votes, ActorKind.ARMED_GROUP, 3);
        }
        if (lists.bodyCues.at(words, to, words.size()) > 0) {
            vote(votes, ActorKind.ORGANISATION, 2);
        }
        if (lists.placeCues.at(words, to, words.size()) > 0) {
            vote(votes, ActorKind.PLACE, 3);
        }
    }

    /** "X, the foreign minister", "X, a separatist militia", "X, a mining town". */
    private void apposition(List<Word> words, int to, Map<ActorKind, Integer> votes) {
        if (!isOneOf(words.get(to), "the", "a", "an", "its", "his", "her", "their", "then", "once", "now")
                && lists.roles.at(words, to, words.size()) == 0) {
            return;
        }
        for (int at = to; at < Math.min(words.size(), to + FAR); at++) {
            if (at > to && (words.get(at).follows(',') || words.get(at).follows(';'))
                    || isOneOf(words.get(at), "that", "which", "who", "of", "in")) {
                return;
            }
            int armed = lists.armedCues.at(words, at, words.size());
            int role = lists.roles.at(words, at, words.size());
            ActorKind kind = armed > 0
                    ? ActorKind.ARMED_GROUP
                    : role > 0
                            ? ActorKind.PERSON
                            : lists.bodyCues.at(words, at, words.size()) > 0
                                    ? ActorKind.ORGANISATION
                                    : lists.placeCues.at(words, at, words.size()) > 0 ? ActorKind.PLACE : null;
            if (kind != null) {
                vote(votes, kind, 3);
                return;
            }
        }
    }

    private static boolean isOneOf(Word word, String... options) {
        for (String option : options) {
            if (word.lower().equals(option)) {
                return true;
            }
        }
        return false;
    }

    private static void vote(Map<ActorKind, Integer> votes, ActorKind kind, int weight) {
        votes.merge(kind, weight, Integer::sum);
    }
}
