package casebook.item.processing;

import casebook.item.Cardinality;
import casebook.item.Scalar;
import casebook.item.Shape;
import casebook.item.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From points to numbers (QTI 3, areaMapping).
 *
 * @param defaultValue for a point in no area
 * @param lowerBound the least result; null for none
 * @param upperBound the greatest result; null for none
 */
public record AreaMapping(
        List<Entry> entries,
        double defaultValue,
        @Nullable Double lowerBound,
        @Nullable Double upperBound) {

    public AreaMapping {
        entries = List.copyOf(entries);
    }

    public record Entry(Shape shape, double value) {}

    /**
     * The sum over points of the first area that holds each, within the bounds; an area counts once. A single NULL is in
     * no area; a container without members sums to 0.
     */
    double value(Value given) {
        Set<Entry> used = new HashSet<>();
        double sum = given.isNull() && given.cardinality() == Cardinality.SINGLE ? defaultValue : 0;
        for (Scalar member : given.members()) {
            if (member instanceof Scalar.Point point) {
                Entry area = entries.stream()
                        .filter(entry -> entry.shape().holds(point))
                        .findFirst()
                        .orElse(null);
                if (area == null) {
                    sum += defaultValue;
                } else if (used.add(area)) {
                    sum += area.value();
                }
            }
        }
        return KeyMapping.within(sum, lowerBound, upperBound);
    }
}
