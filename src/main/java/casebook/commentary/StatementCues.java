package casebook.commentary;

import java.util.List;
import java.util.Set;

/** Gathers the cues of one sentence's clauses, all but the verbs that report. */
final class StatementCues {

    private static final Set<String> BE_PRESENT =
            Set.of("is", "are", "remains", "remain", "has become", "looks", "seems", "appears");
    private static final Set<String> WILL_IS_A_NOUN = Set.of(
            "the",
            "a",
            "political",
            "free",
            "own",
            "good",
            "ill",
            "of",
            "popular",
            "no",
            "its",
            "their",
            "his",
            "public",
            "and");
    private static final Set<String> THOUGHTS = Set.of(
            "believed",
            "believes",
            "believe",
            "thinks",
            "knew",
            "knows",
            "hopes",
            "hoped",
            "fears",
            "feared",
            "fear",
            "calculated",
            "reckoned",
            "gambled",
            "wants",
            "wanted",
            "understood",
            "considers");
    private static final Set<String> STRONG_CAUSES = Set.of(
            "because",
            "owing to",
            "thanks to",
            "which is why",
            "that is why",
            "this is why",
            "explains",
            "explain",
            "aimed at",
            "designed to",
            "meant to",
            "stems from",
            "reflects",
            "reveals",
            "underscores",
            "demonstrates",
            "amounts to");
    private static final Set<String> AUTHORS = Set.of("i", "we", "our", "my", "us");
    private static final int QUOTE_SHARE = 60;
    /** What is longer is no sentence that anybody wrote. */
    private static final int LONGEST = 1500;

    private final StatementWords lists;
    private final String text;
    private final Sentence sentence;
    private final List<Word> words;
    private final List<String> folded;
    private final int year;

    StatementCues(
            StatementWords lists, String text, Sentence sentence, List<Word> words, List<String> folded, int year) {
        this.lists = lists;
        this.text = text;
        this.sentence = sentence;
        this.words = words;
        this.folded = folded;
        this.year = year;
    }

    /** What the sentence as a whole shows. */
    void whole(List<Cue> cues) {
        String said = text.substring(sentence.start(), sentence.end());
        if (words.isEmpty()) {
            return;
        }
        if (said.endsWith("?") || said.endsWith("?\u2019") || said.endsWith("?\u201d")) {
            cues.add(new Cue(StatementRule.QUESTION, words.size() - 1, words.size(), 2));
        }
        if (said.length() <= LONGEST) {
            cues.addAll(SentenceFrames.of(said, sentence.start(), words));
        }
        if (quoted(said) * 100 > QUOTE_SHARE * said.length()) {
            cues.add(new Cue(StatementRule.QUOTATION, 0, words.size(), 2));
        }
        for (CueList.Hit<String> hit : lists.claims.all(folded, 0, words.size())) {
            cues.add(new Cue(
                    StatementRule.ATTRIBUTION, hit.from(), hit.to(), hit.value().endsWith("ly") ? 1 : 3));
            break;
        }
    }

    private static int quoted(String said) {
        int inside = 0;
        int open = -1;
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i);
            if (open < 0 && (c == '\u201c' || c == '"')) {
                open = i;
            } else if (open >= 0 && (c == '\u201d' || c == '"')) {
                inside += i - open;
                open = -1;
            }
        }
        return inside;
    }

    /** Words set in quotation marks by the authors: somebody else's words. */
    boolean hasScareQuotes() {
        return words.stream()
                .anyMatch(word -> word.gap().indexOf('\u2018') >= 0
                        || word.gap().indexOf('\u201c') >= 0
                        || word.gap().endsWith(" \"")
                        || word.gap().endsWith(" '"));
    }

    /** Whether a deed that begins at a word is done by saying so. */
    boolean isPerformed(int at) {
        return lists.performative.contains(folded.get(at))
                || at + 1 < folded.size() && lists.performative.contains(folded.get(at + 1));
    }

    /** Whether a word ascribes a belief, a wish or a fear without an utterance. */
    boolean isThought(int at) {
        return THOUGHTS.contains(folded.get(at));
    }

    boolean isPast(List<Cue> cues) {
        return folded.stream()
                .anyMatch(word -> lists.events.contains(word)
                        || Set.of("was", "were", "had", "did").contains(word)
                        || word.length() > 4 && word.endsWith("ed"));
    }

    /** The cues of a clause. */
    void clause(int from, int to, List<Cue> cues) {
        decisive(lists.counterfactuals, StatementRule.COUNTERFACTUAL, from, to, cues);
        necessity(from, to, cues);
        future(from, to, cues);
        modals(from, to, cues);
        frames(from, to, cues);
        weigh(lists.evaluations, from, to, cues);
        for (CueList.Hit<String> hit : lists.causes.all(folded, from, to)) {
            if (hit.from() == from || !Set.of("the", "a", "its", "their", "of").contains(folded.get(hit.from() - 1))) {
                int weight = STRONG_CAUSES.contains(hit.value()) ? 3 : 2;
                cues.add(new Cue(StatementRule.EVALUATION, hit.from(), hit.to(), weight));
            }
        }
        style(from, to, cues);
        new RecordCues(lists, words, folded, year).clause(from, to, cues);
    }

    private void decisive(CueList<String> list, StatementRule rule, int from, int to, List<Cue> cues) {
        list.all(folded, from, to).forEach(hit -> cues.add(new Cue(rule, hit.from(), hit.to(), 3)));
    }

    private void necessity(int from, int to, List<Cue> cues) {
        for (CueList.Hit<String> hit : lists.necessity.all(folded, from, to)) {
            boolean condition = hit.from() == 0 && hit.value().equals("should");
            boolean taken = cues.stream()
                    .anyMatch(cue -> cue.from() == hit.from() && cue.rule() == StatementRule.COUNTERFACTUAL);
            if (!condition && !taken) {
                cues.add(new Cue(StatementRule.NECESSITY, hit.from(), hit.to(), 3));
            }
        }
    }

    private void future(int from, int to, List<Cue> cues) {
        for (CueList.Hit<String> hit : lists.forecasts.all(folded, from, to)) {
            String before = hit.from() > 0 ? folded.get(hit.from() - 1) : "";
            boolean noun = hit.value().equals("will")
                    && (WILL_IS_A_NOUN.contains(before)
                            || hit.from() > 0 && words.get(hit.from() - 1).possessive());
            boolean aside = hit.value().startsWith("expect") && !hit.value().contains(" ") && hit.from() > 0;
            if (!noun && !aside) {
                cues.add(new Cue(StatementRule.FUTURE, hit.from(), hit.to(), 3));
            }
        }
    }

    private void modals(int from, int to, List<Cue> cues) {
        for (int at = from; at < to; at++) {
            String modal = folded.get(at);
            String next = at + 1 < words.size() ? folded.get(at + 1) : "";
            switch (modal) {
                case "may", "might" -> {
                    boolean month = words.get(at).text().equals("May") && at > 0;
                    if (!month) {
                        boolean past = next.equals("have")
                                || next.equals("well")
                                        && at + 2 < words.size()
                                        && folded.get(at + 2).equals("have");
                        cues.add(new Cue(
                                past ? StatementRule.EVALUATION : StatementRule.POSSIBILITY, at, at + 1, past ? 3 : 2));
                    }
                }
                case "can", "could" -> {
                    boolean ahead = looksAhead(from, to) && !next.equals("only") && !next.equals("hardly");
                    cues.add(new Cue(ahead ? StatementRule.POSSIBILITY : StatementRule.EVALUATION, at, at + 1, 2));
                }
                case "cannot", "cant", "couldnt" -> cues.add(new Cue(StatementRule.EVALUATION, at, at + 1, 3));
                case "would" -> {
                    boolean have = next.equals("have")
                            || at + 2 < words.size() && folded.get(at + 2).equals("have");
                    boolean told = Set.of("later", "eventually", "soon").contains(next) && isPast(cues);
                    if (!have && !told) {
                        cues.add(new Cue(StatementRule.POSSIBILITY, at, at + 1, 1));
                    }
                }
                default -> {}
            }
        }
    }

    private boolean looksAhead(int from, int to) {
        for (int i = Math.max(0, from - 1); i < to; i++) {
            if (lists.lookAhead.contains(folded.get(i))) {
                return true;
            }
        }
        return Set.of("if", "unless").contains(folded.getFirst());
    }

    private void frames(int from, int to, List<Cue> cues) {
        for (CueList.Hit<String> hit : lists.frames.all(folded, from, to)) {
            boolean opening = hit.to() - hit.from() >= 3
                    && hit.from() <= from + 1
                    && Set.of("the", "it", "what", "there", "i", "we", "one", "in")
                            .contains(folded.get(hit.from()))
                    && !hit.value().startsWith("in the")
                    && !hit.value().startsWith("in all");
            int weight = hit.to() - hit.from() > 1 ? 2 : 1;
            cues.add(new Cue(
                    opening ? StatementRule.FRAME : StatementRule.EVALUATION,
                    hit.from(),
                    hit.to(),
                    opening ? 3 : weight));
        }
    }

    private void weigh(CueList<String> list, int from, int to, List<Cue> cues) {
        for (CueList.Hit<String> hit : list.all(folded, from, to)) {
            boolean counted = hit.value().equals("more")
                    && hit.to() < to
                    && folded.get(hit.to()).equals("than")
                    && hit.to() + 1 < to
                    && (words.get(hit.to() + 1).isNumber()
                            || Set.of("a", "two", "three", "half").contains(folded.get(hit.to() + 1)));
            if (!counted) {
                boolean strong = !lists.strongEvaluations
                        .at(folded, hit.from(), hit.to())
                        .isEmpty();
                cues.add(new Cue(StatementRule.EVALUATION, hit.from(), hit.to(), strong ? 2 : 1));
            }
        }
    }

    /** The authors' own voice, a statement in the present, a comparison. */
    private void style(int from, int to, List<Cue> cues) {
        for (int at = from; at < to; at++) {
            String word = folded.get(at);
            if (AUTHORS.contains(word)
                    && !words.get(at).isGlued()
                    && !words.get(at).text().equals("US")) {
                cues.add(new Cue(StatementRule.EVALUATION, at, at + 1, 2));
            } else if (BE_PRESENT.contains(word) && at < from + 14) {
                cues.add(new Cue(StatementRule.EVALUATION, at, at + 1, 1));
            } else if (word.equals("than") && at + 1 < to && !words.get(at + 1).isNumber()) {
                cues.add(new Cue(StatementRule.EVALUATION, at, at + 1, 1));
            } else if (word.equals("not")
                    && at + 1 < to
                    && folded.subList(at, to).contains("but")) {
                cues.add(new Cue(StatementRule.EVALUATION, at, at + 1, 2));
            }
        }
    }
}
