package casebook.item.json;

import casebook.item.Anchor;
import casebook.item.ItemAnchor;
import casebook.item.KeyView;
import casebook.item.LexicalResponse;
import casebook.item.ReferenceAnchor;
import casebook.item.Rubric;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;

/** The key of an item for released feedback. */
public final class KeyViewJson {

    private KeyViewJson() {}

    /**
     * {@code {correct, rationale, options: [{id, rationale?, misconception?}], anchors: [{case, passage, quote}]}}, and
     * where there are such {@code references: [id]} of works it rests on, {@code accepted: {gap: [text]}}, {@code evidence: [[sentence]]},
     * {@code areas: {variable: [{shape, coords}]}}, {@code modelAnswer}, {@code rubric}. {@code correct} is null for an essay.
     */
    public static JsonObject write(KeyView key) {
        JsonObjectBuilder tree = JsonBuilders.object();
        LexicalResponse correct = key.correct();
        if (correct == null) {
            tree.addNull("correct");
        } else {
            tree.add("correct", ResponseJson.write(correct));
        }
        tree.add("rationale", key.rationale())
                .add("options", JsonBuilders.objects(key.options().entrySet(), KeyViewJson::option))
                .add("anchors", JsonBuilders.objects(of(key, ItemAnchor.class), KeyViewJson::anchor));
        List<ReferenceAnchor> works = of(key, ReferenceAnchor.class);
        if (!works.isEmpty()) {
            tree.add(
                    "references",
                    JsonBuilders.strings(
                            works.stream().map(ReferenceAnchor::reference).toList()));
        }
        if (!key.accepted().isEmpty()) {
            JsonObjectBuilder accepted = JsonBuilders.object();
            key.accepted().forEach((gap, texts) -> accepted.add(gap, JsonBuilders.strings(texts)));
            tree.add("accepted", accepted);
        }
        if (!key.evidence().isEmpty()) {
            JsonArrayBuilder sets = JsonBuilders.array();
            key.evidence().forEach(set -> sets.add(JsonBuilders.strings(set)));
            tree.add("evidence", sets);
        }
        if (!key.areas().isEmpty()) {
            JsonObjectBuilder areas = JsonBuilders.object();
            key.areas()
                    .forEach((variable, shapes) -> areas.add(
                            variable,
                            JsonBuilders.objects(shapes, shape -> ShapeJson.write(JsonBuilders.object(), shape))));
            tree.add("areas", areas);
        }
        JsonBuilders.optional(tree, "modelAnswer", key.modelAnswer());
        Rubric rubric = key.rubric();
        if (rubric != null) {
            tree.add("rubric", RubricJson.write(rubric));
        }
        return tree.build();
    }

    private static <A extends Anchor> List<A> of(KeyView key, Class<A> kind) {
        return key.anchors().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static JsonObjectBuilder option(Map.Entry<String, KeyView.OptionKey> option) {
        JsonObjectBuilder tree = JsonBuilders.object().add("id", option.getKey());
        JsonBuilders.optional(tree, "rationale", option.getValue().rationale());
        JsonBuilders.optional(tree, "misconception", option.getValue().misconception());
        return tree;
    }

    static JsonObjectBuilder anchor(Anchor anchor) {
        return switch (anchor) {
            case ItemAnchor words -> {
                JsonObjectBuilder tree = JsonBuilders.object()
                        .add("case", words.caseSlug())
                        .add("passage", words.passage())
                        .add("quote", words.quote());
                JsonBuilders.optional(tree, "prefix", words.prefix());
                JsonBuilders.optional(tree, "suffix", words.suffix());
                yield tree;
            }
            case ReferenceAnchor work -> JsonBuilders.object().add("reference", work.reference());
        };
    }
}
