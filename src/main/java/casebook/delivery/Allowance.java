package casebook.delivery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

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

    /**
     * The personal time for one question, up to the next whole second: with a limit {@code L} of the quiz, stretched as
     * that is, {@code t·(L·f+m)/L}; without one {@code t·f}, since minutes on top have nothing to be a share of.
     *
     * @param time that the question has for everybody
     * @param limit of the quiz; null for none
     */
    public Duration ofQuestion(Duration time, @Nullable Duration limit) {
        BigDecimal seconds = BigDecimal.valueOf(time.toSeconds());
        if (limit == null || limit.isZero()) {
            return Duration.ofSeconds(
                    seconds.multiply(factor).setScale(0, RoundingMode.CEILING).longValueExact());
        }
        BigDecimal whole = BigDecimal.valueOf(limit.toSeconds());
        BigDecimal stretched = whole.multiply(factor).add(BigDecimal.valueOf(extra.toSeconds()));
        return Duration.ofSeconds(seconds.multiply(stretched)
                .divide(whole, 0, RoundingMode.CEILING)
                .longValueExact());
    }

    /** Whether it gives more than another: on the limit of a quiz, or by the factor where there is none. */
    public boolean longerThan(Allowance other, @Nullable Duration limit) {
        return limit == null
                ? factor.compareTo(other.factor) > 0
                : applyTo(limit).compareTo(other.applyTo(limit)) > 0;
    }
}
