package casebook.commentary;

import casebook.commentary.Removal.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds blocks that only repeat words of another block, as magazines lift a sentence out of the text: word by word, with
 * other quotation marks, shortened with an ellipsis, or with a word or two changed.
 */
final class PullQuotes {

    private static final int LEAST = 6;
    private static final int MOST = 90;
    private static final int SHINGLE = 3;
    /** How many words may differ, as a share of the quote's. */
    private static final double CHANGED = 0.2;

    private static final Pattern ATTRIBUTION =
            Pattern.compile("\\s*[\u2014\u2013-]\\s?\\p{Lu}[\\p{L}. '\u2019-]{2,50}$");
    private static final Pattern LABEL = Pattern.compile("(?i)^\\W*(?:pull[- ]?quote|quote|highlight)\\s?[:|\\]]\\s*");
    private static final Pattern ELLIPSIS = Pattern.compile("\\[?(?:\u2026|\\.\\.\\.|\\. \\. \\.)]?");
    private static final Pattern QUOTED = Pattern.compile("^[\"\u201c\u2018'\u00ab]|[\u2026]|\\.\\.\\.");
    private static final String REASON = "repeats words of the text";

    private final Sheet sheet;
    private final List<List<String>> words = new ArrayList<>();
    private final Map<String, Set<Integer>> shingles = new HashMap<>();

    private final int first;

    private PullQuotes(Sheet sheet) {
        this.sheet = sheet;
        this.first = sheet.firstProse();
        for (int i = 0; i < sheet.size(); i++) {
            words.add(sheet.isFree(i) ? PlainWords.of(sheet.text(i)) : List.of());
            for (String shingle : shinglesOf(words.get(i))) {
                shingles.computeIfAbsent(shingle, unknown -> new HashSet<>()).add(i);
            }
        }
    }

    static void mark(Sheet sheet) {
        PullQuotes quotes = new PullQuotes(sheet);
        for (int i = 0; i < sheet.size(); i++) {
            if (!sheet.isFree(i)) {
                continue;
            }
            if (LABEL.matcher(sheet.text(i)).find() || quotes.repeats(i)) {
                sheet.remove(i, Kind.PULL_QUOTE, REASON);
                quotes.attribution(i + 1);
            }
        }
    }

    /** The dash and the name below a quote. */
    private void attribution(int i) {
        if (i < sheet.size()
                && sheet.isFree(i)
                && sheet.text(i).matches("[\u2014\u2013-] ?\\S.{1,60}")
                && !sheet.at(i).isEnded()) {
            sheet.remove(i, Kind.PULL_QUOTE, "says whose the repeated words are");
        }
    }

    private static List<String> shinglesOf(List<String> words) {
        List<String> made = new ArrayList<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            made.add(String.join(" ", words.subList(i, i + SHINGLE)));
        }
        return made;
    }

    private boolean repeats(int i) {
        List<String> quote = PlainWords.of(ATTRIBUTION.matcher(sheet.text(i)).replaceFirst(""));
        boolean heading = !sheet.at(i).isEnded()
                && quote.size() < 8
                && !QUOTED.matcher(sheet.text(i)).find();
        boolean marked = QUOTED.matcher(sheet.text(i)).find() || sheet.at(i).is(Block.Mark.QUOTED);
        if (quote.size() < (marked ? 4 : LEAST)
                || quote.size() > MOST
                || heading
                || Headings.isNumbered(sheet.text(i))) {
            return false;
        }
        Map<Integer, Integer> shared = new HashMap<>();
        List<String> own = shinglesOf(quote);
        for (String shingle : own) {
            for (int other : shingles.getOrDefault(shingle, Set.of())) {
                shared.merge(other, 1, Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .filter(other -> other.getKey() != i && other.getValue() >= 0.4 * own.size())
                .anyMatch(other -> isSource(i, quote, other.getKey()));
    }

    /** Of two blocks that say the same, the paragraph is the source; of two alike, the later one. */
    private boolean isSource(int i, List<String> quote, int other) {
        List<String> source = words.get(other);
        boolean paragraph =
                sheet.at(other).words() >= 2 * LEAST && sheet.at(other).isEnded() || sheet.isProse(other);
        if (!sheet.isFree(other) || !paragraph || source.size() < quote.size() && source.size() < 0.8 * quote.size()) {
            return false;
        }
        boolean alike = source.size() < quote.size() + LEAST;
        if (alike && !isBetterSource(i, other)) {
            return false;
        }
        return isInside(quote, source) || shortened(i, source);
    }

    private boolean isBetterSource(int i, int other) {
        boolean set = sheet.at(i).mark() != Block.Mark.PLAIN;
        boolean otherSet = sheet.at(other).mark() != Block.Mark.PLAIN;
        return set == otherSet ? i < other && i < first + 1 || i > other : set;
    }

    /** Whether the parts of a quote with an ellipsis stand in the source one after the other. */
    private boolean shortened(int i, List<String> source) {
        String[] parts = ELLIPSIS.split(sheet.text(i));
        int from = 0;
        int found = 0;
        for (String part : parts) {
            List<String> wanted = PlainWords.of(part);
            if (wanted.isEmpty()) {
                continue;
            }
            int at = java.util.Collections.indexOfSubList(source.subList(from, source.size()), wanted);
            if (at < 0) {
                return false;
            }
            from += at + wanted.size();
            found++;
        }
        return found > 0;
    }

    /** Whether the quote, with few words changed, is a run of the source: edit distance to the best run, over words. */
    private static boolean isInside(List<String> quote, List<String> source) {
        int allowed = (int) (CHANGED * quote.size());
        int[] above = new int[source.size() + 1];
        for (int row = 1; row <= quote.size(); row++) {
            int[] line = new int[source.size() + 1];
            line[0] = row;
            int least = row;
            for (int column = 1; column <= source.size(); column++) {
                int change = above[column - 1] + (quote.get(row - 1).equals(source.get(column - 1)) ? 0 : 1);
                line[column] = Math.min(change, Math.min(above[column], line[column - 1]) + 1);
                least = Math.min(least, line[column]);
            }
            if (least > allowed) {
                return false;
            }
            above = line;
        }
        int best = Integer.MAX_VALUE;
        for (int distance : above) {
            best = Math.min(best, distance);
        }
        return best <= allowed;
    }
}
