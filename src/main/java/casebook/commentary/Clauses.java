package casebook.commentary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The main clause of a sentence and what hangs on it, told by commas, dashes and the words behind them: rough, but with
 * no more than the words to go by.
 *
 * @param main the main clause, as pairs of from and to; two when an aside parts it
 * @param others the rest, likewise
 */
record Clauses(List<int[]> main, List<int[]> others) {

    private static final int FEWEST = 3;
    private static final Set<String> ASIDES =
            Set.of("who", "which", "whose", "a", "an", "the", "its", "his", "her", "led");
    private static final Set<String> RESUMING = Set.of("all", "these", "each", "both", "such", "this", "none");
    private static final Set<String> VERBS = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must",
            "should", "does", "do", "did", "cannot", "shall", "remains", "remain", "means", "shows", "makes", "needs");

    static Clauses of(List<Word> words, List<String> folded, StatementWords lists) {
        List<int[]> main = new ArrayList<>();
        List<int[]> others = new ArrayList<>();
        int from = opener(words, folded, lists);
        if (from > 0) {
            others.add(new int[] {0, from});
        }
        int size = words.size();
        for (int at = from + 1; at < size; at++) {
            int close = isDash(words.get(at)) ? nextDash(words, at) : aside(words, from, at, lists);
            if (close > 0) {
                main.add(new int[] {from, at});
                others.add(new int[] {at, close});
                from = close;
                at = close;
            } else if (isDash(words.get(at)) && RESUMING.contains(words.get(at).lower())) {
                others.add(new int[] {from, at});
                from = at;
            } else if (at < size - 1 && endsMain(words, from, at, lists)) {
                main.add(new int[] {from, at});
                others.add(new int[] {at, size});
                return new Clauses(main, others);
            }
        }
        main.add(new int[] {from, size});
        return new Clauses(main, others);
    }

    private static boolean isDash(Word word) {
        return word.gap().indexOf('\u2014') >= 0
                || word.gap().contains(" \u2013 ")
                || word.gap().contains(" - ");
    }

    /** Where "who …," or "a …," before the verb ends; -1 when none begins there. */
    private static int aside(List<Word> words, int from, int at, StatementWords lists) {
        if (!words.get(at).gap().equals(", ")
                || !ASIDES.contains(words.get(at).lower())
                || hasVerb(words, from, at, lists)) {
            return -1;
        }
        for (int i = at + 2; i < words.size() - 1; i++) {
            if (words.get(i).follows(',')) {
                return i;
            }
        }
        return -1;
    }

    private static int nextDash(List<Word> words, int open) {
        for (int at = open + 1; at < words.size(); at++) {
            if (isDash(words.get(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean endsMain(List<Word> words, int from, int at, StatementWords lists) {
        String gap = words.get(at).gap();
        boolean mark = isDash(words.get(at)) || gap.indexOf(';') >= 0 || gap.indexOf(':') >= 0;
        boolean tail =
                gap.indexOf(',') >= 0 && lists.tails.contains(words.get(at).lower()) && isTail(words, at);
        return (mark || tail) && at >= from + FEWEST && hasVerb(words, from, at, lists);
    }

    /** Whether a verb has stood already, so that what follows is no insertion before it. */
    private static boolean hasVerb(List<Word> words, int from, int to, StatementWords lists) {
        for (int i = from; i < to; i++) {
            String lower = words.get(i).lower();
            if (VERBS.contains(lower)
                    || lower.endsWith("n't")
                    || lists.events.contains(lower)
                    || lists.reporting.contains(lower)
                    || lists.performative.contains(lower)
                    || i > from && lower.endsWith("ed") && lower.length() > 4) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTail(List<Word> words, int at) {
        String lower = words.get(at).lower();
        if (lower.equals("and") || lower.equals("but")) {
            return at + 1 < words.size() && words.size() - at > FEWEST;
        }
        return true;
    }

    /** The first word of the main clause when another clause goes before it; 0 when none does. */
    private static int opener(List<Word> words, List<String> folded, StatementWords lists) {
        int first = words.isEmpty() || !isJoint(words.getFirst().lower()) ? 0 : 1;
        boolean clausal = first < words.size()
                && !lists.openers.at(folded, first, words.size()).isEmpty();
        boolean participle = first < words.size()
                && words.get(first).lower().endsWith("ing")
                && words.get(first).lower().length() > 5;
        boolean inverted = first < words.size() - 1
                && List.of("had", "were", "should").contains(words.get(first).lower())
                && !words.get(words.size() - 1).follows('?');
        if (!clausal && !participle && !inverted) {
            return 0;
        }
        for (int at = first + 2; at < words.size() - FEWEST; at++) {
            if (words.get(at).follows(',') && !isListed(words, at)) {
                return at;
            }
        }
        return 0;
    }

    private static boolean isJoint(String lower) {
        return lower.equals("but") || lower.equals("and") || lower.equals("yet") || lower.equals("so");
    }

    /** Whether a comma parts members of a list or encloses an aside. */
    private static boolean isListed(List<Word> words, int at) {
        for (int i = at + 1; i < Math.min(at + 4, words.size()); i++) {
            if (words.get(i).follows(',')) {
                return true;
            }
            if (words.get(i).lower().equals("and")) {
                return i == at + 1;
            }
        }
        String lower = words.get(at).lower();
        return lower.equals("and") || lower.equals("or");
    }
}
