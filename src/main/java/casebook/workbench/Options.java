package casebook.workbench;

import casebook.shared.JsonTree;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Set;

/** The options of a decision point: a text seldom names more than the one that was taken, a class needs four. */
final class Options {
    static final int LEAST = 4;
    private static final Set<String> BY_FORCE = Set.of("force", "no-force");

    private Options() {}

    /** With empty options to be filled in, up to four. */
    static JsonObject padded(JsonObject decision) {
        List<JsonObject> there = of(decision);
        JsonArrayBuilder options = JsonTree.array();
        there.forEach(options::add);
        for (int number = there.size() + 1; number <= LEAST; number++) {
            options.add(empty("o-" + number));
        }
        return Json.createObjectBuilder(decision).add("options", options).build();
    }

    /** Without those that say nothing. */
    static JsonObject filled(JsonObject decision) {
        JsonArrayBuilder options = JsonTree.array();
        of(decision).stream().filter(Options::says).map(Options::kept).forEach(options::add);
        return Json.createObjectBuilder(decision).add("options", options).build();
    }

    static JsonObjectBuilder empty(String id) {
        return JsonTree.object()
                .add("id", id)
                .add("title", "")
                .add("text", "")
                .add("cost", "")
                .add("consequence", "")
                .add("force", false);
    }

    private static List<JsonObject> of(JsonObject decision) {
        return decision.get("options") instanceof JsonArray options ? options.getValuesAs(JsonObject.class) : List.of();
    }

    private static boolean says(JsonObject option) {
        return option.entrySet().stream()
                .filter(member ->
                        !member.getKey().equals("id") && !member.getKey().equals("kind"))
                .anyMatch(member -> member.getValue() instanceof JsonString text
                        && !text.getString().isBlank());
    }

    /** Whether it is by force is told twice, so it is told alike. */
    private static JsonObject kept(JsonObject option) {
        return BY_FORCE.contains(option.getString("kind", ""))
                ? Json.createObjectBuilder(option)
                        .add("kind", option.getBoolean("force", false) ? "force" : "no-force")
                        .build()
                : option;
    }
}
