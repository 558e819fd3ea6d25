package casebook.item.processing;

import casebook.item.Value;
import java.util.Map;

/**
 * One candidate's session with an item, as a value.
 *
 * @param responses what was given, by variable; absent is none
 * @param outcomes those that an earlier attempt left; read by adaptive items only
 * @param attempts how many were made, this one counted
 * @param seconds spent on the item
 * @param weights by which variables may be multiplied, by name
 */
public record ItemSession(
        Map<String, Value> responses,
        Map<String, Value> outcomes,
        int attempts,
        double seconds,
        Map<String, Double> weights) {

    public ItemSession {
        responses = Map.copyOf(responses);
        outcomes = Map.copyOf(outcomes);
        weights = Map.copyOf(weights);
    }

    /** A first attempt. */
    public static ItemSession first(Map<String, Value> responses) {
        return new ItemSession(responses, Map.of(), 1, 0, Map.of());
    }
}
