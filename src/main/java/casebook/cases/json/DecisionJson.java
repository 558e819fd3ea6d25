package casebook.cases.json;

import casebook.cases.DecisionOption;
import casebook.cases.DecisionPoint;
import jakarta.json.JsonObject;

/** The form of an entry of {@code decisions.yaml}. */
final class DecisionJson {

    private DecisionJson() {}

    static JsonObject write(DecisionPoint point) {
        return new Members()
                .text("id", point.id())
                .text("title", point.title())
                .text("decider", point.decider())
                .date("date", point.date())
                .text("part", point.part())
                .date("knownFrom", point.knownFrom())
                .text("situation", point.situation())
                .texts("notKnown", point.notKnown())
                .list("options", point.options(), DecisionJson::option)
                .build();
    }

    static DecisionPoint read(JsonObject tree) {
        return new DecisionPoint(
                tree.getString("id"),
                tree.getString("title"),
                tree.getString("decider"),
                Members.date(tree, "date"),
                tree.getString("part"),
                Members.date(tree, "knownFrom"),
                tree.getString("situation"),
                Members.texts(tree, "notKnown"),
                Members.list(tree, "options", DecisionJson::option));
    }

    private static JsonObject option(DecisionOption option) {
        return new Members()
                .text("id", option.id())
                .text("title", option.title())
                .text("text", option.text())
                .text("cost", option.cost())
                .text("consequence", option.consequence())
                .flag("force", option.force())
                .word("kind", option.kind())
                .build();
    }

    private static DecisionOption option(JsonObject tree) {
        return new DecisionOption(
                tree.getString("id"),
                tree.getString("title"),
                tree.getString("text"),
                tree.getString("cost"),
                tree.getString("consequence"),
                tree.getBoolean("force"),
                Members.wordOrNull(tree, "kind", DecisionOption.Kind.class));
    }
}
