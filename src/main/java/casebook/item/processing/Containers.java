package casebook.item.processing;

import casebook.item.Cardinality;
import casebook.item.Scalar;
import casebook.item.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How containers are compared: ordered ones as lists, multiple ones and records as bags. */
final class Containers {

    private Containers() {}

    static boolean same(Value first, Value second) {
        return first.cardinality() == Cardinality.ORDERED && second.cardinality() == Cardinality.ORDERED
                ? first.members().equals(second.members())
                : bag(first.members()).equals(bag(second.members()));
    }

    /** For ordered ones, as an unbroken run; otherwise each member as often as it is sought. */
    static boolean contains(Value holder, Value sought) {
        if (holder.cardinality() == Cardinality.ORDERED) {
            return Collections.indexOfSubList(holder.members(), sought.members()) >= 0;
        }
        Map<Scalar, Integer> held = bag(holder.members());
        return bag(sought.members()).entrySet().stream()
                .allMatch(entry -> held.getOrDefault(entry.getKey(), 0) >= entry.getValue());
    }

    /** The container without any instance of the value. */
    static Value without(Value container, Value value) {
        List<Scalar> kept = new ArrayList<>(container.members());
        kept.removeAll(value.members());
        return new Value(container.cardinality(), container.baseType(), kept);
    }

    private static Map<Scalar, Integer> bag(List<Scalar> members) {
        Map<Scalar, Integer> bag = new HashMap<>();
        members.forEach(member -> bag.merge(member, 1, Integer::sum));
        return bag;
    }
}
