package casebook.workbench;

import casebook.shared.JsonTree;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The proposals of a draft as a tree, by id. */
final class HeldJson {
    private HeldJson() {}

    static JsonObject write(List<Held> held) {
        JsonObjectBuilder tree = JsonTree.object();
        for (int place = 0; place < held.size(); place++) {
            Held one = held.get(place);
            JsonObjectBuilder fields = JsonTree.object()
                    .add("place", place)
                    .add("kind", one.kind())
                    .add("part", one.part())
                    .add("content", one.content())
                    .add("rests", WorkingDraftJson.texts(one.rests()))
                    .add("state", one.state().name());
            JsonObject original = one.original();
            if (original != null) {
                fields.add("original", original);
            }
            if (!one.contested().isEmpty()) {
                fields.add("differs", ContestedJson.write(one.contested()));
            }
            tree.add(one.id(), fields);
        }
        return tree.build();
    }

    static List<Held> read(JsonObject tree) {
        return tree.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        entry -> entry.getValue().asJsonObject().getInt("place")))
                .map(Map.Entry::getKey)
                .map(id -> held(id, tree.getJsonObject(id)))
                .toList();
    }

    private static Held held(String id, JsonObject tree) {
        return new Held(
                id,
                tree.getString("kind"),
                tree.getString("part"),
                tree.getJsonObject("content"),
                tree.getJsonObject("original"),
                WorkingDraftJson.texts(tree.getJsonArray("rests")),
                Held.State.valueOf(tree.getString("state")),
                ContestedJson.read(tree.getJsonArray("differs")));
    }
}
