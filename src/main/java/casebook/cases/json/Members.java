package casebook.cases.json;

import casebook.cases.Lexical;
import casebook.shared.JsonTree;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds an object, leaving out what is null or an empty list, and reads it back. */
final class Members {

    static final JsonProvider JSON = JsonProvider.provider();

    private final JsonObjectBuilder object = JsonTree.object();

    Members text(String key, @Nullable String value) {
        if (value != null) {
            object.add(key, value);
        }
        return this;
    }

    Members word(String key, @Nullable Enum<?> value) {
        return text(key, value == null ? null : Lexical.of(value));
    }

    Members date(String key, @Nullable LocalDate value) {
        return text(key, value == null ? null : value.toString());
    }

    Members flag(String key, boolean value) {
        object.add(key, value);
        return this;
    }

    Members value(String key, @Nullable JsonValue value) {
        if (value != null) {
            object.add(key, value);
        }
        return this;
    }

    Members texts(String key, Collection<String> values) {
        return list(key, values, JSON::createValue);
    }

    <T> Members list(String key, Collection<T> values, Function<T, ? extends JsonValue> form) {
        if (!values.isEmpty()) {
            JsonArrayBuilder array = JsonTree.array();
            values.forEach(value -> array.add(form.apply(value)));
            object.add(key, array);
        }
        return this;
    }

    JsonObject build() {
        return object.build();
    }

    static @Nullable String textOrNull(JsonObject tree, String key) {
        return tree.containsKey(key) ? tree.getString(key) : null;
    }

    static LocalDate date(JsonObject tree, String key) {
        return LocalDate.parse(tree.getString(key));
    }

    static @Nullable LocalDate dateOrNull(JsonObject tree, String key) {
        return tree.containsKey(key) ? date(tree, key) : null;
    }

    static <E extends Enum<E>> E word(JsonObject tree, String key, Class<E> vocabulary) {
        return Lexical.read(vocabulary, tree.getString(key));
    }

    static <E extends Enum<E>> @Nullable E wordOrNull(JsonObject tree, String key, Class<E> vocabulary) {
        return tree.containsKey(key) ? word(tree, key, vocabulary) : null;
    }

    static List<String> texts(JsonObject tree, String key) {
        return tree.containsKey(key) ? tree.getJsonArray(key).getValuesAs(JsonString::getString) : List.of();
    }

    static <T> List<T> list(JsonObject tree, String key, Function<JsonObject, T> form) {
        return tree.containsKey(key)
                ? tree.getJsonArray(key).getValuesAs(JsonObject.class).stream()
                        .map(form)
                        .toList()
                : List.of();
    }
}
