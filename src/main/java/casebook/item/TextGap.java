package casebook.item;

import java.util.List;

/**
 * A gap in a text that is typed.
 *
 * @param type string, integer or float
 * @param maxLength in code points
 * @param rule how texts are compared; of no meaning for numbers
 * @param tolerance how far a number may be off, at least 0; of no meaning for strings
 * @param accept what counts, and for how much
 */
public record TextGap(String id, BaseType type, int maxLength, TextRule rule, double tolerance, List<Accepted> accept) {

    public TextGap {
        accept = List.copyOf(accept);
    }

    /** An accepted answer and the fraction of the gap's marks that it earns, above 0 and up to 1. */
    public record Accepted(String value, double fraction) {}

    /** Whether a text is a value of the gap's type. */
    public boolean reads(String value) {
        return switch (type) {
            case INTEGER -> Numerals.parse(value, true).isPresent() && Numerals.couldBecome(value, true);
            case FLOAT -> Numerals.parse(value, false).isPresent();
            case STRING, IDENTIFIER, DIRECTED_PAIR, PAIR, BOOLEAN, POINT, DURATION, FILE, URI, INT_OR_IDENTIFIER, ANY ->
                true;
        };
    }

    Mapping mapping() {
        Mapping.Comparison comparison = type == BaseType.STRING
                ? new Mapping.Worded(rule)
                : new Mapping.Numeric(tolerance, type == BaseType.INTEGER);
        return Mapping.of(
                comparison,
                accept.stream()
                        .map(accepted -> new Mapping.Entry(accepted.value(), accepted.fraction()))
                        .toList());
    }
}
