package casebook.item;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a candidate gave to one item: QTI lexical strings in candidate ids by response variable; an empty list is none.
 */
public record LexicalResponse(Map<String, List<String>> values) {

    /** Nothing given. */
    public static final LexicalResponse NONE = new LexicalResponse(Map.of());

    public LexicalResponse {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((variable, strings) -> copy.put(variable, List.copyOf(strings)));
        values = Collections.unmodifiableMap(copy);
    }

    /** Whether nothing was given; blank text is nothing. */
    public boolean isEmpty() {
        return values.values().stream().allMatch(strings -> strings.stream().allMatch(String::isBlank));
    }

    /** What was given to the part of a composite item with that name. */
    public LexicalResponse part(String name) {
        return new LexicalResponse(CompositeInteraction.within(name + ".", values));
    }

    /** The strings of a variable; empty when it was not given. */
    public List<String> of(String variable) {
        return values.getOrDefault(variable, List.of());
    }
}
