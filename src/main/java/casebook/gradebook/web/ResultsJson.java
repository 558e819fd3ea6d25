package casebook.gradebook.web;

import casebook.gradebook.ResultRow;
import casebook.scoring.AttemptScore;
import casebook.scoring.Marks;
import casebook.shared.JsonTree;
import casebook.shared.Timestamps;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;

/** Results as a list of the contract. Marks have two places. */
final class ResultsJson {
    private ResultsJson() {}

    static JsonObject write(List<ResultRow> rows) {
        JsonArrayBuilder items = JsonTree.array();
        rows.forEach(row -> items.add(row(row)));
        return JsonTree.object().add("items", items).add("next", JsonValue.NULL).build();
    }

    private static JsonObjectBuilder row(ResultRow row) {
        JsonObjectBuilder tree = JsonTree.object()
                .add("account", Long.toString(row.account()))
                .add("displayName", row.displayName())
                .add("section", row.section())
                .add("attempt", Long.toString(row.attempt()))
                .add("number", row.number())
                .add("status", row.status().name());
        Instant submitted = row.submittedAt();
        tree.add("submittedAt", submitted == null ? JsonValue.NULL : JsonTree.text(Timestamps.text(submitted)));
        tree.add(
                "submittedBy",
                row.submittedBy() == null
                        ? JsonValue.NULL
                        : JsonTree.text(row.submittedBy().name()));
        AttemptScore score = row.score();
        return score == null
                ? tree.addNull("score").addNull("max").addNull("pending")
                : tree.add("score", Marks.shown(score.score()))
                        .add("max", Marks.shown(score.max()))
                        .add("pending", score.pending());
    }
}
