package casebook.platform.json;

import casebook.shared.JsonTree;
import casebook.shared.Timestamps;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows of a database as JSON, in which what is missing is a null. */
public final class Rows {
    private Rows() {}

    public static <T> JsonArray of(Collection<T> rows, Function<T, JsonObjectBuilder> each) {
        JsonArrayBuilder list = JsonTree.array();
        rows.forEach(row -> list.add(each.apply(row)));
        return list.build();
    }

    public static JsonObjectBuilder text(JsonObjectBuilder row, String key, @Nullable String text) {
        return text == null ? row.addNull(key) : row.add(key, text);
    }

    public static JsonObjectBuilder moment(JsonObjectBuilder row, String key, @Nullable Instant moment) {
        return text(row, key, moment == null ? null : Timestamps.text(moment));
    }

    public static JsonObjectBuilder number(JsonObjectBuilder row, String key, @Nullable Double number) {
        return number == null ? row.addNull(key) : row.add(key, number);
    }
}
