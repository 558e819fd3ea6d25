package casebook.delivery.web;

import casebook.delivery.Assignment;
import casebook.delivery.AssignmentView;
import casebook.delivery.Attempt;
import casebook.shared.JsonTree;
import casebook.shared.Timestamps;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Assignments as the contract, section 6, writes them. */
final class AssignmentJson {
    private AssignmentJson() {}

    static JsonObjectBuilder write(AssignmentView view) {
        Assignment assignment = view.assignment();
        return JsonTree.object()
                .add("id", Long.toString(assignment.id()))
                .add("title", assignment.title())
                .add("course", Long.toString(assignment.course()))
                .add("opens", Timestamps.text(assignment.window().opens()))
                .add("closes", AttemptJson.instant(assignment.window().closes()))
                .add("zone", assignment.zone().getId())
                .add("limit", duration(assignment.window().limit()))
                .add("personalLimit", duration(view.personalLimit().orElse(null)))
                .add("state", view.state().name())
                .add("attempts", attempts(view))
                .add("questions", assignment.questions());
    }

    private static JsonObjectBuilder attempts(AssignmentView view) {
        Optional<Attempt> running = view.inProgress();
        return JsonTree.object()
                .add("used", view.used())
                .add("max", view.assignment().maxAttempts())
                .add(
                        "inProgress",
                        running.<JsonValue>map(attempt -> JsonTree.text(Long.toString(attempt.id())))
                                .orElse(JsonValue.NULL));
    }

    static JsonValue duration(@Nullable Duration duration) {
        return duration == null ? JsonValue.NULL : JsonTree.text(duration.toString());
    }
}
