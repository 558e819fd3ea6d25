package casebook.item;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Give the probability, in per cent, of something that came about or did not.
 *
 * @param happened whether it came about
 * @param resolver who says whether it did; null in items that do not say, which lint keeps from being drawn (F3)
 * @param resolvesOn the day by which it is said; null likewise
 * @param criterion what has to happen for it to count, in Markdown; null likewise
 */
public record ForecastInteraction(
        boolean happened,
        ForecastRule rule,
        @Nullable String resolver,
        @Nullable LocalDate resolvesOn,
        @Nullable String criterion)
        implements Interaction {

    /** The response variable, which is a gap of {@link #TEXT}. */
    public static final String PROBABILITY = "G1";

    /** Markdown around the gap. */
    public static final String TEXT = "[[G1]] %";

    /** Certainty, in per cent. */
    public static final double CERTAIN = 100;

    /** Characters that may be typed. */
    static final int LENGTH = 6;

    @Override
    public Kind kind() {
        return Kind.FORECAST;
    }

    @Override
    public List<OptionGroup> groups() {
        return List.of();
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        return List.of(new ResponseDeclaration(
                PROBABILITY, Cardinality.SINGLE, BaseType.FLOAT, Value.number(happened ? CERTAIN : 0)));
    }

    @Override
    public ResponseProcessing processing(double marks) {
        return new PartialCredit.Forecasting(happened, rule, marks);
    }
}
