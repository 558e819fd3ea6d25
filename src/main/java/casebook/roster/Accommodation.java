package casebook.roster;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * Extra time that a student has in every quiz.
 *
 * @param factor on the limit, 1 to 10
 * @param extra on top, zero to 24 hours
 */
public record Accommodation(BigDecimal factor, Duration extra) {
    public static final Accommodation NONE = new Accommodation(BigDecimal.ONE, Duration.ZERO);
    private static final BigDecimal MOST = BigDecimal.TEN;
    private static final Duration LONGEST = Duration.ofHours(24);

    public Accommodation {
        if (factor.compareTo(BigDecimal.ONE) < 0
                || factor.compareTo(MOST) > 0
                || extra.isNegative()
                || extra.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a factor is 1 to 10, extra time zero to 24 hours");
        }
    }
}
