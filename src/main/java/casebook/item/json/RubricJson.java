package casebook.item.json;

import casebook.item.Rubric;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** A rubric, in item files and in released feedback alike. */
final class RubricJson {

    private RubricJson() {}

    static JsonObjectBuilder write(Rubric rubric) {
        return JsonBuilders.object().add("criteria", JsonBuilders.objects(rubric.criteria(), RubricJson::criterion));
    }

    private static JsonObjectBuilder criterion(Rubric.Criterion criterion) {
        JsonArrayBuilder levels = JsonBuilders.objects(criterion.levels(), RubricJson::level);
        JsonObjectBuilder tree = JsonBuilders.object().add("id", criterion.id()).add("name", criterion.name());
        JsonBuilders.number(tree, "weight", criterion.weight());
        return tree.add("levels", levels);
    }

    private static JsonObjectBuilder level(Rubric.Level level) {
        JsonObjectBuilder tree = JsonBuilders.object();
        JsonBuilders.number(tree, "score", level.score());
        return tree.add("descriptor", level.descriptor());
    }
}
