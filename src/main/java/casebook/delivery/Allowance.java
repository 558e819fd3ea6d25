package casebook.delivery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * Extra time that one student has: a factor on the limit and minutes on top.
 *
 * @param factor at least 1
 * @param extra zero or more
 */
public record Allowance(BigDecimal factor, Duration extra) {
    public static final Allowance NONE = new Allowance(BigDecimal.ONE, Duration.ZERO);

    public Allowance {
        if (factor.compareTo(BigDecimal.ONE) < 0 || extra.isNegative()) {
            throw new IllegalArgumentException("an allowance never shortens");
        }
    }

    /** The personal limit {@code P}: limit times factor plus extra, up to the next whole second. */
    public Duration applyTo(Duration limit) {
        BigDecimal seconds = BigDecimal.valueOf(limit.toSeconds()).multiply(factor);
        return Duration.ofSeconds(seconds.setScale(0, RoundingMode.CEILING).longValueExact())
                .plus(extra);
    }
}
