package casebook.roster;

import casebook.shared.Diagnostic;
import casebook.shared.Where;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Extra time that a person has in every quiz: the limit times a factor, plus a fixed time.
 *
 * @param factor 1 to 10, at most three decimals
 * @param extra zero to 24 hours in whole seconds
 */
public record Accommodation(BigDecimal factor, Duration extra) {
    public static final Accommodation NONE = new Accommodation(BigDecimal.ONE, Duration.ZERO);

    private static final BigDecimal MOST_FACTOR = BigDecimal.TEN;
    private static final Duration MOST_EXTRA = Duration.ofHours(24);
    private static final int DECIMALS = 3;

    public Accommodation {
        factor = factor.stripTrailingZeros();
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** The personal limit: limit · factor + extra, up to the full second (CONTRACT, section 3). */
    public Duration personal(Duration limit) {
        BigDecimal seconds = BigDecimal.valueOf(limit.toSeconds()).multiply(factor);
        return Duration.ofSeconds(seconds.setScale(0, RoundingMode.CEILING).longValueExact())
                .plus(extra);
    }

    /** What is out of range; empty when it may be stored. */
    public List<Diagnostic> faults() {
        List<Diagnostic> faults = new ArrayList<>();
        if (factor.compareTo(BigDecimal.ONE) < 0 || factor.compareTo(MOST_FACTOR) > 0 || factor.scale() > DECIMALS) {
            faults.add(Diagnostic.error(
                    "FACTOR_INVALID", "The factor is from 1 to 10 with at most three decimals.", Where.at("factor")));
        }
        if (extra.isNegative() || extra.compareTo(MOST_EXTRA) > 0 || extra.getNano() != 0) {
            faults.add(Diagnostic.error(
                    "EXTRA_INVALID", "The extra time is from PT0S to PT24H in whole seconds.", Where.at("extra")));
        }
        return faults;
    }
}
