package casebook.item.processing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How numbers are rounded (QTI 3, roundTo and equalRounded); a half goes away from zero.
 *
 * @param figures from 1 significant figures, from 0 decimal places
 */
public record Rounding(Mode mode, Setting figures) {

    private static final int MOST_FIGURES = 400;

    /** What is counted. */
    public enum Mode {
        SIGNIFICANT_FIGURES("significantFigures", 1),
        DECIMAL_PLACES("decimalPlaces", 0);

        private final String lexical;
        private final int least;

        Mode(String lexical, int least) {
            this.lexical = lexical;
            this.least = least;
        }

        /** The name that QTI gives it. */
        public String lexical() {
            return lexical;
        }
    }

    /** The number rounded; an infinite one stays. None for what is no number, and for too few or too many figures. */
    Optional<Double> round(double number, double count) {
        if (Double.isNaN(number) || count < mode.least || count > MOST_FIGURES) {
            return Optional.empty();
        }
        if (Double.isInfinite(number)) {
            return Optional.of(number);
        }
        BigDecimal exact = new BigDecimal(Double.toString(number));
        return Optional.of(
                switch (mode) {
                    case SIGNIFICANT_FIGURES ->
                        exact.round(new MathContext((int) count, RoundingMode.HALF_UP))
                                .doubleValue();
                    case DECIMAL_PLACES ->
                        exact.setScale((int) count, RoundingMode.HALF_UP).doubleValue();
                });
    }
}
