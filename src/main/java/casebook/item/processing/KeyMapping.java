package casebook.item.processing;

import casebook.item.Cardinality;
import casebook.item.Scalar;
import casebook.item.Value;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From values to numbers (QTI 3, mapping).
 *
 * @param defaultValue for a value that no entry names
 * @param lowerBound the least result; null for none
 * @param upperBound the greatest result; null for none
 */
public record KeyMapping(
        List<Entry> entries,
        double defaultValue,
        @Nullable Double lowerBound,
        @Nullable Double upperBound) {

    public KeyMapping {
        entries = List.copyOf(entries);
    }

    /**
     * One key. Texts are compared without the spaces around them.
     *
     * @param caseSensitive whether case counts in a text
     */
    public record Entry(Scalar key, double value, boolean caseSensitive) {
        private boolean isExactly(Scalar given) {
            return key instanceof Scalar.Text
                    ? key.lexical().strip().equals(given.lexical().strip())
                    : key.equals(given);
        }

        private boolean isNearly(Scalar given) {
            return !caseSensitive
                    && key instanceof Scalar.Text
                    && key.lexical().strip().equalsIgnoreCase(given.lexical().strip());
        }
    }

    /**
     * The sum over distinct values, within the bounds. A single NULL is the empty text, or what no entry names; a
     * container without members sums to 0.
     */
    double value(Value given) {
        double sum = 0;
        if (given.isNull() && given.cardinality() == Cardinality.SINGLE) {
            sum = value(new Scalar.Text(""));
        }
        for (Scalar member : new LinkedHashSet<>(given.members())) {
            sum += value(member);
        }
        return within(sum, lowerBound, upperBound);
    }

    /** The first entry of the same case counts, or else the first of another. */
    private double value(Scalar member) {
        return entries.stream()
                .filter(entry -> entry.isExactly(member))
                .findFirst()
                .or(() ->
                        entries.stream().filter(entry -> entry.isNearly(member)).findFirst())
                .map(Entry::value)
                .orElse(defaultValue);
    }

    static double within(double number, @Nullable Double least, @Nullable Double greatest) {
        double raised = least == null ? number : Math.max(number, least);
        return greatest == null ? raised : Math.min(raised, greatest);
    }
}
