package casebook.cases;

import casebook.cases.AnchorState.Doubtful;
import casebook.cases.Resolution.Found;
import java.util.Optional;

/**
 * Approximate search for a quotation within a passage: Sellers 1980, "The theory and computation of evolutionary
 * distances: pattern recognition", unit costs. Time is the product of the two lengths, memory that of the quotation.
 */
final class NearWords {

    private NearWords() {}

    /** The span of the passage with the smallest edit distance to the quotation, if that is at most {@code allowed}. */
    static Optional<Doubtful> closest(Passage passage, String quote, int allowed) {
        int[] pattern = quote.codePoints().toArray();
        int[] text = passage.text().codePoints().toArray();
        int[] cost = new int[pattern.length + 1];
        int[] start = new int[pattern.length + 1];
        for (int i = 0; i <= pattern.length; i++) {
            cost[i] = i;
        }
        int best = allowed + 1;
        int bestStart = 0;
        int bestEnd = 0;
        for (int end = 1; end <= text.length; end++) {
            advance(pattern, text[end - 1], end, cost, start);
            if (cost[pattern.length] < best) {
                best = cost[pattern.length];
                bestStart = start[pattern.length];
                bestEnd = end;
            }
        }
        return best > allowed || bestEnd <= bestStart
                ? Optional.empty()
                : Optional.of(new Doubtful(new Found(passage, bestStart, bestEnd), best));
    }

    /** One column of the table: the least cost of each prefix of the pattern against a span that ends here. */
    private static void advance(int[] pattern, int point, int end, int[] cost, int[] start) {
        int diagonalCost = cost[0];
        int diagonalStart = start[0];
        cost[0] = 0;
        start[0] = end;
        for (int i = 1; i <= pattern.length; i++) {
            int oldCost = cost[i];
            int oldStart = start[i];
            int substitute = diagonalCost + (same(pattern[i - 1], point) ? 0 : 1);
            int insert = oldCost + 1;
            int omit = cost[i - 1] + 1;
            if (substitute <= insert && substitute <= omit) {
                cost[i] = substitute;
                start[i] = diagonalStart;
            } else if (insert <= omit) {
                cost[i] = insert;
                start[i] = oldStart;
            } else {
                cost[i] = omit;
                start[i] = start[i - 1];
            }
            diagonalCost = oldCost;
            diagonalStart = oldStart;
        }
    }

    private static boolean same(int one, int other) {
        return one == other || Character.isWhitespace(one) && Character.isWhitespace(other);
    }
}
