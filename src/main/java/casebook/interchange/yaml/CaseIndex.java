package casebook.interchange.yaml;

import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a case and everything in it that has an id, for the checks that go from file to file. */
final class CaseIndex {

    /** A passage or an entry, and the part that it opens with. */
    record Named(String id, String part, Where where) {}

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, Named> named = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Takes the parts of the front matter, in their order. */
    void parts(JsonObject front) {
        if (front.get("parts") instanceof JsonArray list) {
            for (JsonValue value : list) {
                if (value instanceof JsonObject part) {
                    String id = text(part, "id");
                    if (id != null) {
                        parts.put(id, part.getString("knownFrom", ""));
                    }
                }
            }
        }
    }

    boolean hasParts() {
        return !parts.isEmpty();
    }

    boolean isPart(String id) {
        return parts.containsKey(id);
    }

    /** The day by which all of a part was known, or an empty text. */
    String knownFrom(String part) {
        return parts.getOrDefault(part, "");
    }

    /** Whether the one part opens after the other. */
    boolean opensAfter(String part, String other) {
        List<String> order = List.copyOf(parts.keySet());
        return order.indexOf(part) > order.indexOf(other);
    }

    void add(String id, String part, Where where) {
        Named first = named.putIfAbsent(id, new Named(id, part, where));
        if (first != null) {
            diagnostics.add(Diagnostic.error(
                    "ID_TWICE",
                    "the id " + id + " is taken at " + first.where() + "; ids are unique in a case",
                    where));
        }
    }

    @Nullable
    Named find(String id) {
        return named.get(id);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    static @Nullable String text(JsonObject object, String key) {
        return object.get(key) instanceof JsonString text ? text.getString() : null;
    }
}
