package casebook.workbench;

import casebook.commentary.draft.Difference;
import casebook.commentary.sources.Dispute;
import casebook.shared.JsonTree;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What sources disagree on, as a tree. */
final class ContestedJson {
    private ContestedJson() {}

    static JsonArray write(List<Contested> contested) {
        JsonArrayBuilder array = JsonTree.array();
        for (Contested one : contested) {
            JsonArrayBuilder sides = JsonTree.array();
            one.what().sides().forEach(side -> sides.add(side(side)));
            array.add(JsonTree.object()
                    .add("matter", one.what().matter().name())
                    .add("sides", sides)
                    .add("stand", one.stand().name())
                    .add("follows", one.follows())
                    .add("note", one.note()));
        }
        return array.build();
    }

    private static JsonObjectBuilder side(Difference.Side side) {
        return JsonTree.object()
                .add("source", side.source())
                .add("rest", side.rest())
                .add("words", side.words())
                .add("says", side.says())
                .add("put", side.put());
    }

    /** @param array null when there is nothing contested */
    static List<Contested> read(@Nullable JsonArray array) {
        return array == null
                ? List.of()
                : array.getValuesAs(JsonObject.class).stream()
                        .map(ContestedJson::contested)
                        .toList();
    }

    private static Contested contested(JsonObject tree) {
        List<Difference.Side> sides = tree.getJsonArray("sides").getValuesAs(JsonObject.class).stream()
                .map(side -> new Difference.Side(
                        side.getString("source"),
                        side.getString("rest"),
                        side.getString("words"),
                        side.getString("says"),
                        side.getJsonObject("put")))
                .toList();
        return new Contested(
                new Difference(Dispute.Matter.valueOf(tree.getString("matter")), sides),
                Contested.Stand.valueOf(tree.getString("stand")),
                tree.getString("follows"),
                tree.getString("note"));
    }
}
