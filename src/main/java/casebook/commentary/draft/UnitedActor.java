package casebook.commentary.draft;

import casebook.shared.JsonTree;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes one entry of two that tell of one actor. */
final class UnitedActor {
    private UnitedActor() {}

    /** The first entry with all names of the other, and what the other tells of the actor. */
    static JsonObject of(JsonObject there, JsonObject more) {
        Map<String, JsonObject> aliases = new LinkedHashMap<>();
        aliases(there, aliases);
        String name = more.getString("name");
        aliases.putIfAbsent(
                name, JsonTree.object().add("text", name).add("lang", "en").build());
        aliases(more, aliases);
        aliases.remove(there.getString("name"));
        JsonObjectBuilder united = Copies.of(there);
        if (!aliases.isEmpty()) {
            JsonArrayBuilder list = JsonTree.array();
            aliases.values().forEach(list::add);
            united.add("aliases", list);
        }
        String note = (there.getString("note", "") + " " + more.getString("note", "")).strip();
        if (!note.isEmpty()) {
            united.add("note", note);
        }
        return united.build();
    }

    private static void aliases(JsonObject actor, Map<String, JsonObject> into) {
        if (actor.get("aliases") instanceof JsonArray list) {
            list.getValuesAs(JsonObject.class).forEach(one -> into.putIfAbsent(one.getString("text"), one));
        }
    }
}
