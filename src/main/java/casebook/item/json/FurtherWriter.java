package casebook.item.json;

import casebook.item.AssociateInteraction;
import casebook.item.ConcordanceInteraction;
import casebook.item.DecisionConstraint;
import casebook.item.DecisionInteraction;
import casebook.item.DecisionOption;
import casebook.item.DecisionPoint;
import casebook.item.ForecastInteraction;
import casebook.item.GapMatchInteraction;
import casebook.item.Scalar;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes gap match, associate, forecast, concordance and decision, without defaults. */
final class FurtherWriter {

    private FurtherWriter() {}

    static void gapMatch(JsonObjectBuilder tree, GapMatchInteraction match) {
        tree.add("text", match.text())
                .add("choices", JsonBuilders.objects(match.choices(), choice -> {
                    JsonObjectBuilder written = option(choice.id(), choice.text());
                    return choice.max() == 0 ? written : written.add("max", choice.max());
                }))
                .add(
                        "gaps",
                        JsonBuilders.objects(
                                match.gaps(),
                                gap -> JsonBuilders.object()
                                        .add("id", gap.id())
                                        .add("accept", JsonBuilders.strings(gap.accept()))));
    }

    static void associate(JsonObjectBuilder tree, AssociateInteraction associate) {
        JsonArrayBuilder pairs = JsonBuilders.array();
        for (Scalar.Association pair : associate.pairs()) {
            pairs.add(JsonBuilders.strings(List.of(pair.first(), pair.second())));
        }
        tree.add("choices", JsonBuilders.objects(associate.choices(), choice -> {
                    JsonObjectBuilder written = option(choice.id(), choice.text());
                    return choice.max() == 1 ? written : written.add("max", choice.max());
                }))
                .add("pairs", pairs);
    }

    static void forecast(JsonObjectBuilder tree, ForecastInteraction forecast) {
        tree.add("happened", forecast.happened()).add("rule", forecast.rule().lexical());
        JsonBuilders.optional(tree, "resolver", forecast.resolver());
        LocalDate day = forecast.resolvesOn();
        JsonBuilders.optional(tree, "resolvesOn", day == null ? null : day.toString());
        JsonBuilders.optional(tree, "criterion", forecast.criterion());
    }

    static void concordance(JsonObjectBuilder tree, ConcordanceInteraction concordance) {
        tree.add("choices", JsonBuilders.objects(concordance.choices(), choice -> {
            JsonObjectBuilder written = option(choice.id(), choice.text()).add("votes", choice.votes());
            JsonBuilders.optional(written, "rationale", choice.rationale());
            return written;
        }));
        if (concordance.illustrative()) {
            tree.add("illustrative", true);
        }
    }

    static void decision(JsonObjectBuilder tree, DecisionInteraction decision) {
        tree.add("goals", JsonBuilders.objects(decision.goals().entrySet(), goal -> {
            JsonObjectBuilder written = JsonBuilders.object().add("concept", goal.getKey());
            JsonBuilders.number(written, "weight", goal.getValue());
            JsonBuilders.optional(written, "text", decision.aims().get(goal.getKey()));
            return written;
        }));
        if (!decision.constraints().isEmpty()) {
            tree.add("constraints", JsonBuilders.objects(decision.constraints(), FurtherWriter::constraint));
            JsonBuilders.number(tree, "consistency", decision.consistency());
        }
        tree.add("points", JsonBuilders.objects(decision.points(), FurtherWriter::point));
    }

    private static JsonObjectBuilder constraint(DecisionConstraint constraint) {
        JsonObjectBuilder tree = option(constraint.id(), constraint.text()).add("concept", constraint.concept());
        bound(tree, "least", constraint.least());
        bound(tree, "most", constraint.most());
        return tree;
    }

    private static void bound(JsonObjectBuilder tree, String key, @Nullable Double bound) {
        if (bound != null) {
            JsonBuilders.number(tree, key, bound);
        }
    }

    private static JsonObjectBuilder point(DecisionPoint point) {
        JsonObjectBuilder tree = JsonBuilders.object();
        JsonBuilders.optional(tree, "after", point.after());
        return tree.add("prompt", point.prompt())
                .add("options", JsonBuilders.objects(point.options(), FurtherWriter::option));
    }

    private static JsonObjectBuilder option(DecisionOption option) {
        JsonObjectBuilder tree =
                option(option.id(), option.text()).add("concepts", weights(option.concepts(), "value"));
        JsonBuilders.optional(tree, "rationale", option.rationale());
        return tree;
    }

    private static JsonArrayBuilder weights(Map<String, Double> weights, String number) {
        return JsonBuilders.objects(weights.entrySet(), entry -> {
            JsonObjectBuilder tree = JsonBuilders.object().add("concept", entry.getKey());
            JsonBuilders.number(tree, number, entry.getValue());
            return tree;
        });
    }

    private static JsonObjectBuilder option(String id, String text) {
        return JsonBuilders.object().add("id", id).add("text", text);
    }
}
