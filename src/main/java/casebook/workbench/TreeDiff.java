package casebook.workbench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatch;
import jakarta.json.JsonPatchBuilder;
import jakarta.json.JsonValue;
import java.util.Map;

/**
 * The JSON Patch (RFC 6902) from one tree to another, member by member; arrays are replaced whole. In time linear in the
 * size of the trees, which a diff that looks for the longest common parts of arrays is not.
 */
public final class TreeDiff {
    private TreeDiff() {}

    public static JsonPatch between(JsonObject from, JsonObject to) {
        JsonPatchBuilder patch = Json.createPatchBuilder();
        members(patch, "", from, to);
        return patch.build();
    }

    private static void members(JsonPatchBuilder patch, String path, JsonObject from, JsonObject to) {
        from.keySet().stream()
                .filter(key -> !to.containsKey(key))
                .forEach(key -> patch.remove(path + "/" + Json.encodePointer(key)));
        for (Map.Entry<String, JsonValue> member : to.entrySet()) {
            String at = path + "/" + Json.encodePointer(member.getKey());
            JsonValue before = from.get(member.getKey());
            JsonValue after = member.getValue();
            if (before == null) {
                patch.add(at, after);
            } else if (before instanceof JsonObject inner && after instanceof JsonObject other) {
                members(patch, at, inner, other);
            } else if (!before.equals(after)) {
                patch.replace(at, after);
            }
        }
    }
}
