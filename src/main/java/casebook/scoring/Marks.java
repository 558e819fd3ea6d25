package casebook.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How marks are rounded: half to even, so that rounding favours nobody. */
public final class Marks {
    private static final int STORED = 4;
    private static final int SHOWN = 2;

    /** Sums of doubles are off by far less than this; without it a tie could fall to either side by chance. */
    private static final int NOISE = 9;

    private Marks() {}

    /** As the ledger keeps a score: four places. */
    public static BigDecimal stored(double score) {
        return rounded(score, STORED);
    }

    /** As people are shown marks: two places, from what was not rounded before. */
    public static BigDecimal shown(double marks) {
        return rounded(marks, SHOWN);
    }

    private static BigDecimal rounded(double marks, int places) {
        return BigDecimal.valueOf(marks)
                .setScale(NOISE, RoundingMode.HALF_EVEN)
                .setScale(places, RoundingMode.HALF_EVEN);
    }
}
