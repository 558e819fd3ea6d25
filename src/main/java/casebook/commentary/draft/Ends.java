package casebook.commentary.draft;

import java.util.Locale;
import java.util.Set;

/** Takes words off the end of a run at which it cannot end: those that need another behind them. */
final class Ends {

    private static final String MARKS = " \t,;:(\u2014\u2013-";

    /** Words behind which a name is expected. */
    static final Set<String> SMALL = Set.of(
            "on", "in", "since", "by", "of", "until", "from", "during", "the", "a", "an", "to", "and", "with", "for",
            "at", "its", "their", "his", "her", "as", "or", "late", "early", "mid", "only", "just", "that", "which",
            "after", "before", "between", "some", "about", "back", "again");

    /** Words behind which a sentence is expected to go on. */
    static final Set<String> HANGING = Set.of(
            "on", "in", "since", "by", "of", "until", "from", "during", "the", "a", "an", "to", "and", "with", "for",
            "at", "its", "their", "his", "her", "as", "or", "that", "which", "after", "before", "between", "would",
            "have", "has", "had", "was", "were", "is", "are", "further", "over", "into", "than", "against", "such",
            "any", "this", "these", "those", "not", "about", "under", "be", "been", "being", "will", "could", "may",
            "might", "also");

    private Ends() {}

    /** The run without such words and without marks at its end; empty when it has nothing else. */
    static String without(Set<String> words, String run) {
        int end = run.length();
        while (true) {
            while (end > 0 && MARKS.indexOf(run.charAt(end - 1)) >= 0) {
                end--;
            }
            int start = end;
            while (start > 0 && Character.isLetter(run.charAt(start - 1))) {
                start--;
            }
            if (start == end || !words.contains(run.substring(start, end).toLowerCase(Locale.ROOT))) {
                return run.substring(0, end);
            }
            end = start;
        }
    }
}
