package casebook.item.json;

import casebook.item.AssessmentItem;
import casebook.item.Illustration;
import casebook.item.LintWaiver;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Writes an item in the order in which item files give its fields. */
final class ItemWriter {

    private ItemWriter() {}

    static JsonObject write(AssessmentItem item) {
        JsonObjectBuilder tree = JsonBuilders.object()
                .add("format", ItemJson.FORMAT)
                .add("slug", item.slug())
                .add("title", item.title())
                .add("kind", item.kind().lexical());
        classification(tree, item);
        authorship(tree, item);
        grounding(tree, item);
        if (!item.media().isEmpty()) {
            tree.add("media", JsonBuilders.objects(item.media(), ItemWriter::illustration));
        }
        JsonBuilders.optional(tree, "stimulus", item.stimulus());
        tree.add("prompt", item.prompt());
        if (!item.shuffle()) {
            tree.add("shuffle", false);
        }
        unlessEmpty(tree, "rationale", item.rationale());
        InteractionWriter.write(tree, item.interaction());
        return tree.build();
    }

    private static void classification(JsonObjectBuilder tree, AssessmentItem item) {
        tree.add("concept", item.concept());
        list(tree, "concepts", item.concepts().subList(1, item.concepts().size()));
        tree.add("objective", item.objective()).add("level", item.level().lexical());
        JsonBuilders.number(tree, "expectedFacility", item.expectedFacility());
        JsonBuilders.number(tree, "marks", item.marks());
        if (item.timeLimit() != null) {
            tree.add("timeLimit", item.timeLimit().toString());
        }
        list(tree, "enemies", item.enemies());
    }

    private static void authorship(JsonObjectBuilder tree, AssessmentItem item) {
        tree.add("author", item.author());
        unlessEmpty(tree, "reviewer", item.reviewer());
        tree.add("status", item.status().lexical()).add("licence", item.licence());
        if (!item.waivers().isEmpty()) {
            tree.add("lint", JsonBuilders.objects(item.waivers(), ItemWriter::waiver));
        }
    }

    private static void grounding(JsonObjectBuilder tree, AssessmentItem item) {
        tree.add("part", item.part()).add("anchors", JsonBuilders.objects(item.anchors(), KeyViewJson::anchor));
        list(tree, "references", item.references());
        list(tree, "criticalOf", item.criticalOf());
    }

    private static JsonObjectBuilder illustration(Illustration medium) {
        JsonObjectBuilder tree = JsonBuilders.object().add("file", medium.file());
        unlessEmpty(tree, "alt", medium.alt());
        return tree;
    }

    private static JsonObjectBuilder waiver(LintWaiver waiver) {
        return JsonBuilders.object().add("rule", waiver.rule()).add("why", waiver.why());
    }

    private static void list(JsonObjectBuilder tree, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            tree.add(key, JsonBuilders.strings(texts));
        }
    }

    private static void unlessEmpty(JsonObjectBuilder tree, String key, String text) {
        if (!text.isEmpty()) {
            tree.add(key, text);
        }
    }
}
