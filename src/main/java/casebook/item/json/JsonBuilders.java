package casebook.item.json;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One factory for all: {@code Json.create…} looks its provider up anew on every call. */
final class JsonBuilders {

    private static final JsonBuilderFactory FACTORY = Json.createBuilderFactory(Map.of());

    private JsonBuilders() {}

    static JsonObjectBuilder object() {
        return FACTORY.createObjectBuilder();
    }

    static JsonArrayBuilder array() {
        return FACTORY.createArrayBuilder();
    }

    static JsonArrayBuilder strings(Collection<String> texts) {
        JsonArrayBuilder list = array();
        texts.forEach(list::add);
        return list;
    }

    static <T> JsonArrayBuilder objects(Collection<? extends T> values, Function<T, JsonObjectBuilder> each) {
        JsonArrayBuilder list = array();
        values.forEach(value -> list.add(each.apply(value)));
        return list;
    }

    /** Leaves the key out when there is no text. */
    static void optional(JsonObjectBuilder tree, String key, @Nullable String text) {
        if (text != null) {
            tree.add(key, text);
        }
    }

    /** A null in JSON when there is no text. */
    static void nullable(JsonObjectBuilder tree, String key, @Nullable String text) {
        if (text == null) {
            tree.addNull(key);
        } else {
            tree.add(key, text);
        }
    }

    /** Whole numbers without a fraction, so that what was written as 2 is written as 2. */
    static void number(JsonObjectBuilder tree, String key, double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e9) {
            tree.add(key, (int) number);
        } else {
            tree.add(key, number);
        }
    }
}
