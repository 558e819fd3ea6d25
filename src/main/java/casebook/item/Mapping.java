package casebook.item;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;

/**
 * From the values of one response variable to numbers (QTI 3 mapping).
 *
 * @param defaultValue for a value that no entry names
 * @param lowerBound the least result
 * @param upperBound the greatest result
 */
public record Mapping(
        Comparison comparison, List<Entry> entries, double defaultValue, double lowerBound, double upperBound) {

    public Mapping {
        entries = List.copyOf(entries);
    }

    /** A mapping of nothing else than the entries, from 0 to 1. */
    static Mapping of(Comparison comparison, List<Entry> entries) {
        return new Mapping(comparison, entries, 0, 0, 1);
    }

    /** A key in lexical form, and what a value that equals it is worth. */
    public record Entry(String key, double value) {}

    /** When a value equals a key. */
    public sealed interface Comparison {}

    /** Ids are equal or not. */
    public record Exact() implements Comparison {}

    /** Texts are compared under a rule. */
    public record Worded(TextRule rule) implements Comparison {}

    /** Numbers may differ by the tolerance, at least 0; {@code whole} tells how keys are read. */
    public record Numeric(double tolerance, boolean whole) implements Comparison {}

    /** The sum over distinct values, within the bounds; 0 within the bounds for none. */
    double value(List<Scalar> given) {
        double sum = 0;
        for (Scalar scalar : new LinkedHashSet<>(given)) {
            sum += value(scalar);
        }
        return Math.clamp(sum, lowerBound, upperBound);
    }

    /** The best entry counts, so that the order of entries does not. */
    private double value(Scalar given) {
        return entries.stream()
                .filter(entry -> equal(entry.key(), given))
                .mapToDouble(Entry::value)
                .max()
                .orElse(defaultValue);
    }

    private boolean equal(String key, Scalar given) {
        return switch (comparison) {
            case Exact ignored -> key.equals(given.lexical());
            case Worded worded ->
                worded.rule().normalise(key).equals(worded.rule().normalise(given.lexical()));
            case Numeric numeric ->
                given instanceof Scalar.Real real
                        && within(Numerals.parse(key, numeric.whole()), real.number(), numeric.tolerance());
        };
    }

    /** The slack is for what decimal fractions lose in binary, not for the candidate. */
    private static boolean within(OptionalDouble key, double number, double tolerance) {
        return key.isPresent()
                && Math.abs(key.getAsDouble() - number) <= tolerance + 1e-9 * Math.max(1, Math.abs(key.getAsDouble()));
    }
}
