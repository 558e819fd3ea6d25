package casebook.assessment.store;

import casebook.assessment.Blueprint;
import casebook.shared.JsonTree;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.util.List;

/** A blueprint as it stands in the database. */
final class BlueprintJson {
    static final int FORMAT = 1;

    private BlueprintJson() {}

    static String write(Blueprint blueprint) {
        JsonArrayBuilder rows = JsonTree.array();
        for (Blueprint.Row row : blueprint.rows()) {
            JsonObjectBuilder tree = JsonTree.object().add("bank", row.bank());
            if (row.concept() != null) {
                tree.add("concept", row.concept());
            }
            if (row.level() != null) {
                tree.add("level", row.level());
            }
            rows.add(tree.add("count", row.count()));
        }
        return JsonTree.object()
                .add("rows", rows)
                .add("items", Json.createArrayBuilder(blueprint.items()))
                .build()
                .toString();
    }

    static Blueprint read(String body) {
        try (JsonReader reader = JsonTree.reader(body)) {
            JsonObject tree = reader.readObject();
            List<Blueprint.Row> rows = tree.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                    .map(row -> new Blueprint.Row(
                            row.getString("bank"),
                            row.getString("concept", null),
                            row.getString("level", null),
                            row.getInt("count")))
                    .toList();
            return new Blueprint(rows, tree.getJsonArray("items").getValuesAs(JsonString::getString));
        }
    }
}
