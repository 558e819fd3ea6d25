package casebook.questionbank;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What differs between two versions of an item, part by part. Members of a list are known again by their {@code id}, so
 * that an option that has only moved up has not changed.
 */
public final class ItemDiff {
    /** These tell how far a version has come, not what it is. */
    private static final Set<String> PASSED_OVER = Set.of("status", "reviewer", "sentences", "format");

    /**
     * @param path such as {@code choices[b].text}; the id stands in for the place
     * @param before empty when it is new
     * @param after empty when it is gone
     */
    public record Change(String path, String before, String after) {

        /** The texts, word by word. */
        public List<WordDiff.Piece> pieces() {
            return WordDiff.of(before, after);
        }
    }

    private ItemDiff() {}

    /** In the order of the older tree, what is new last. */
    public static List<Change> of(JsonObject before, JsonObject after) {
        Map<String, String> old = new LinkedHashMap<>();
        Map<String, String> now = new LinkedHashMap<>();
        before.forEach((name, value) -> put(old, name, value));
        after.forEach((name, value) -> put(now, name, value));
        Set<String> paths = new LinkedHashSet<>(old.keySet());
        paths.addAll(now.keySet());
        List<Change> changes = new ArrayList<>();
        for (String path : paths) {
            String was = old.getOrDefault(path, "");
            String is = now.getOrDefault(path, "");
            if (!was.equals(is)) {
                changes.add(new Change(path, was, is));
            }
        }
        return changes;
    }

    private static void put(Map<String, String> into, String path, JsonValue value) {
        if (PASSED_OVER.contains(path)) {
            return;
        }
        switch (value.getValueType()) {
            case OBJECT ->
                ((JsonObject) value).forEach((name, member) -> {
                    if (!name.equals("id")) {
                        put(into, path + "." + name, member);
                    }
                });
            case ARRAY -> list(into, path, value.asJsonArray());
            case STRING -> into.put(path, ((JsonString) value).getString());
            case TRUE, FALSE, NUMBER, NULL -> into.put(path, value.toString());
        }
    }

    private static void list(Map<String, String> into, String path, JsonArray list) {
        for (int i = 0; i < list.size(); i++) {
            String place = list.get(i) instanceof JsonObject object && object.get("id") instanceof JsonString id
                    ? id.getString()
                    : Integer.toString(i + 1);
            put(into, path + "[" + place + "]", list.get(i));
        }
    }
}
