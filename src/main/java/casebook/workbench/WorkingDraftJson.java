package casebook.workbench;

import casebook.shared.JsonTree;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a draft. What a person changes one by one stands in members under its id, so that a patch names what it
 * changes; the order is told by offsets and places, not by the order of the members.
 */
public final class WorkingDraftJson {
    public static final int FORMAT = 1;

    private WorkingDraftJson() {}

    public static JsonObject write(WorkingDraft draft) {
        List<SourceText> sources = draft.sources();
        JsonObjectBuilder tree = JsonTree.object().add("format", FORMAT);
        SourceTextJson.write(sources.getFirst()).forEach(tree::add);
        tree.add("head", draft.head())
                .add("proposals", HeldJson.write(draft.held()))
                .add("doubts", draft.doubts());
        if (sources.size() > 1) {
            JsonObjectBuilder others = JsonTree.object();
            sources.stream().skip(1).forEach(one -> others.add(one.id(), SourceTextJson.write(one)));
            tree.add("sources", others);
        }
        return tree.build();
    }

    /** @throws RuntimeException when the tree is none that {@link #write} has made */
    public static WorkingDraft read(JsonObject tree) {
        JsonObject others = tree.containsKey("sources") ? tree.getJsonObject("sources") : JsonValue.EMPTY_JSON_OBJECT;
        return new WorkingDraft(
                SourceTextJson.read(tree),
                others.values().stream()
                        .map(one -> SourceTextJson.read(one.asJsonObject()))
                        .toList(),
                tree.getJsonObject("head"),
                HeldJson.read(tree.getJsonObject("proposals")),
                tree.getJsonArray("doubts"));
    }

    static List<JsonObject> objects(JsonArray array) {
        return array.getValuesAs(JsonObject.class);
    }

    static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    static JsonArray texts(List<String> texts) {
        JsonArrayBuilder array = JsonTree.array();
        texts.forEach(array::add);
        return array.build();
    }

    static void put(JsonObjectBuilder tree, String key, @Nullable String value) {
        if (value != null) {
            tree.add(key, value);
        }
    }
}
