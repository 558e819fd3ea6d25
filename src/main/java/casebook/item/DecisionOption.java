package casebook.item;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A course of action at a point of a decision.
 *
 * @param concepts how far it serves (above 0) or harms (below 0) each concept
 */
public record DecisionOption(
        String id,
        String text,
        Map<String, Double> concepts,
        @Nullable String rationale) implements Option {

    public DecisionOption {
        concepts = Collections.unmodifiableMap(new LinkedHashMap<>(concepts));
    }
}
