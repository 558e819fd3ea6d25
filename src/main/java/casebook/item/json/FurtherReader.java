package casebook.item.json;

import casebook.item.AssociateInteraction;
import casebook.item.ConcordanceInteraction;
import casebook.item.DecisionConstraint;
import casebook.item.DecisionInteraction;
import casebook.item.DecisionOption;
import casebook.item.DecisionPaths;
import casebook.item.DecisionPoint;
import casebook.item.ForecastInteraction;
import casebook.item.ForecastRule;
import casebook.item.GapMatchInteraction;
import casebook.item.MatchSource;
import casebook.item.PanelChoice;
import casebook.item.Scalar;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads gap match, associate, forecast, concordance and decision; used once. */
record FurtherReader(Fields fields, InteractionCheck check) {

    private static final int MANY = 1000;
    private static final double WEIGHT = 1000;

    GapMatchInteraction gapMatch() {
        String text = fields.text("text");
        List<MatchSource> choices = new ArrayList<>();
        for (Fields choice : fields.objects("choices")) {
            choices.add(new MatchSource(choice.id("id"), choice.text("text"), choice.whole("max", 0, MANY, 0)));
            choice.done();
        }
        check.distinct("choices", choices, 2);
        Set<String> known = new HashSet<>();
        choices.forEach(choice -> known.add(choice.id()));
        List<GapMatchInteraction.MatchGap> gaps = new ArrayList<>();
        for (Fields gap : fields.objects("gaps")) {
            GapMatchInteraction.MatchGap read = new GapMatchInteraction.MatchGap(gap.text("id"), gap.texts("accept"));
            read.accept().stream()
                    .filter(id -> !known.contains(id))
                    .forEach(id -> gap.error("ITEM_PAIR", "accept", "no choice has the id " + id));
            if (read.accept().isEmpty()) {
                gap.error("ITEM_MISSING", "accept", "accept must hold at least 1");
            }
            gaps.add(read);
            gap.done();
        }
        GapMatchInteraction match = new GapMatchInteraction(text, choices, gaps);
        for (MatchSource choice : choices) {
            long keys = gaps.stream()
                    .filter(gap ->
                            !gap.accept().isEmpty() && gap.accept().getFirst().equals(choice.id()))
                    .count();
            if (choice.max() > 0 && keys > choice.max()) {
                fields.error("ITEM_PAIR", "choices", choice.id() + " fills more gaps than its max of " + choice.max());
            }
        }
        check.gaps(
                match.markers(),
                gaps.stream().map(GapMatchInteraction.MatchGap::id).toList());
        return match;
    }

    AssociateInteraction associate() {
        List<MatchSource> choices = new ArrayList<>();
        for (Fields choice : fields.objects("choices")) {
            choices.add(new MatchSource(choice.id("id"), choice.text("text"), choice.whole("max", 0, MANY, 1)));
            choice.done();
        }
        check.distinct("choices", choices, 2);
        Map<String, Integer> most = new HashMap<>();
        choices.forEach(choice -> most.put(choice.id(), choice.max()));
        List<Scalar.Association> pairs = new ArrayList<>();
        Map<String, Integer> uses = new HashMap<>();
        for (List<String> pair : fields.textLists("pairs")) {
            if (pair.size() != 2 || pair.getFirst().equals(pair.getLast())) {
                fields.error("ITEM_PAIR", "pairs", "a pair is two different choices, not " + pair);
                continue;
            }
            Scalar.Association read = new Scalar.Association(pair.getFirst(), pair.getLast());
            if (pairs.contains(read)) {
                fields.error("ITEM_PAIR", "pairs", "the pair " + pair + " stands here twice");
            }
            pairs.add(read);
            pair.forEach(id -> used(id, most, uses));
        }
        if (pairs.isEmpty()) {
            fields.error("ITEM_PAIR", "pairs", "at least one pair is needed");
        }
        return new AssociateInteraction(choices, pairs);
    }

    private void used(String id, Map<String, Integer> most, Map<String, Integer> uses) {
        Integer max = most.get(id);
        if (max == null) {
            fields.error("ITEM_PAIR", "pairs", "no choice has the id " + id);
        } else if (uses.merge(id, 1, Integer::sum) > max && max > 0) {
            fields.error("ITEM_PAIR", "pairs", id + " has more pairs than its max of " + max);
        }
    }

    ForecastInteraction forecast() {
        if (!fields.has("happened")) {
            fields.error("ITEM_MISSING", "happened", "say whether it happened");
        }
        return new ForecastInteraction(
                fields.flag("happened", false),
                fields.word("rule", ForecastRule.values(), ForecastRule::lexical),
                fields.optionalText("resolver"),
                date("resolvesOn"),
                fields.optionalText("criterion"));
    }

    private @Nullable LocalDate date(String key) {
        String text = fields.optionalText(key);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unread) {
            fields.error("ITEM_VALUE", key, key + " must be a day such as 2024-04-30, not " + text);
            return null;
        }
    }

    ConcordanceInteraction concordance(double marks) {
        List<PanelChoice> choices = new ArrayList<>();
        for (Fields choice : fields.objects("choices")) {
            choices.add(new PanelChoice(
                    choice.id("id"),
                    choice.text("text"),
                    choice.whole("votes", 0, MANY),
                    choice.optionalText("rationale")));
            choice.done();
        }
        check.distinct("choices", choices, 2);
        if (!choices.isEmpty() && choices.stream().allMatch(choice -> choice.votes() == 0)) {
            fields.error("ITEM_VALUE", "choices", "nobody of the panel voted");
        }
        boolean illustrative = fields.flag("illustrative", false);
        if (illustrative && marks > 0) {
            fields.error("C1", "marks", "an illustrative panel gives no marks: marks must be 0");
        }
        if (!illustrative && marks == 0 && fields.has("marks")) {
            fields.error("ITEM_VALUE", "marks", "marks must be above 0 unless the panel is illustrative");
        }
        return new ConcordanceInteraction(choices, illustrative);
    }

    DecisionInteraction decision() {
        List<DecisionPoint> points = new ArrayList<>();
        for (Fields point : fields.objects("points")) {
            points.add(new DecisionPoint(point.optionalId("after"), point.text("prompt"), options(point)));
            point.done();
        }
        List<DecisionConstraint> constraints = new ArrayList<>();
        for (Fields constraint : fields.optionalObjects("constraints")) {
            constraints.add(new DecisionConstraint(
                    constraint.id("id"),
                    constraint.text("text"),
                    constraint.id("concept"),
                    bound(constraint, "least"),
                    bound(constraint, "most")));
            constraint.done();
        }
        check.distinct("constraints", constraints, 0);
        Map<String, String> aims = new LinkedHashMap<>();
        Map<String, Double> goals = goals(aims);
        DecisionInteraction decision = new DecisionInteraction(
                points, goals, aims, constraints, fields.number("consistency", 0, 1, constraints.isEmpty() ? 0 : 0.5));
        check.distinct("points", decision.options(), 2);
        tree(decision);
        return decision;
    }

    private static List<DecisionOption> options(Fields point) {
        List<DecisionOption> options = new ArrayList<>();
        for (Fields option : point.objects("options")) {
            options.add(new DecisionOption(
                    option.id("id"),
                    option.text("text"),
                    weights(option, "concepts", "value"),
                    option.optionalText("rationale")));
            option.done();
        }
        if (options.size() < 2) {
            point.error("ITEM_MISSING", "options", "options must hold at least 2");
        }
        return options;
    }

    /** @param aims takes what candidates are told of goals */
    private Map<String, Double> goals(Map<String, String> aims) {
        Map<String, Double> goals = new LinkedHashMap<>();
        for (Fields goal : fields.objects("goals")) {
            String concept = goal.id("concept");
            String aim = goal.optionalText("text");
            if (goals.put(concept, goal.number("weight", -WEIGHT, WEIGHT)) != null) {
                goal.error("ITEM_DUPLICATE_ID", "concept", "the concept " + concept + " stands here twice");
            }
            if (aim != null) {
                aims.put(concept, aim);
            }
            goal.done();
        }
        return goals;
    }

    private static Map<String, Double> weights(Fields holder, String key, String number) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (Fields each : holder.objects(key)) {
            String concept = each.id("concept");
            if (weights.put(concept, each.number(number, -WEIGHT, WEIGHT)) != null) {
                each.error("ITEM_DUPLICATE_ID", "concept", "the concept " + concept + " stands here twice");
            }
            each.done();
        }
        return weights;
    }

    private static @Nullable Double bound(Fields constraint, String key) {
        return constraint.has(key) ? constraint.number(key, -WEIGHT, WEIGHT) : null;
    }

    /** One first point, each other after an option of a point before it, and a way that earns all. */
    private void tree(DecisionInteraction decision) {
        Set<@Nullable String> led = new HashSet<>();
        Set<String> before = new HashSet<>();
        boolean sound = !decision.points().isEmpty();
        for (int at = 0; at < decision.points().size(); at++) {
            DecisionPoint point = decision.points().get(at);
            String after = point.after();
            if (at == 0 ? after != null : after == null || !before.contains(after)) {
                fields.error(
                        "ITEM_DECISION",
                        "points[" + at + "].after",
                        "the first point follows nothing, and each other an option of an earlier point");
                sound = false;
            }
            if (!led.add(after)) {
                fields.error("ITEM_DECISION", "points[" + at + "].after", after + " leads to two points");
                sound = false;
            }
            point.options().forEach(option -> before.add(option.id()));
        }
        if (sound && before.size() == decision.options().size() && !new DecisionPaths(decision).isWinnable()) {
            fields.error("ITEM_DECISION", "points", "no way serves the goals most and keeps to all constraints");
        }
    }
}
