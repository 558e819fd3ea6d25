package casebook.assessment;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a row of a blueprint can be filled from, and what is left out on the way. Maps are by id, in the order in which
 * they are shown, and count what is left.
 *
 * @param reviewed reviewed questions in use that the row accepts
 * @param orphaned of these, those whose words their case has no more
 * @param fixed of these, those that are fixed questions of the quiz
 * @param apart of these, those that must not stand with a fixed one
 * @param kinds lexical
 * @param parts of the case on which they may rest, as {@code case/part}
 */
public record RowStock(
        int reviewed, int orphaned, int fixed, int apart, Map<String, Integer> kinds, Map<String, Integer> parts) {

    public RowStock {
        kinds = Collections.unmodifiableMap(new TreeMap<>(kinds));
        parts = Collections.unmodifiableMap(new TreeMap<>(parts));
    }

    /** How many the row can draw from. */
    public int available() {
        return reviewed - orphaned - fixed - apart;
    }

    public boolean isReduced() {
        return orphaned + fixed + apart > 0;
    }
}
