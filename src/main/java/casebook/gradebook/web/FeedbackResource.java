package casebook.gradebook.web;

import casebook.gradebook.Feedback;
import casebook.gradebook.app.ReadingFeedback;
import casebook.platform.web.AnswerResponses;
import casebook.platform.web.Ids;
import casebook.platform.web.Problem;
import casebook.security.CurrentActor;
import casebook.security.NeedsScope;
import casebook.security.Scope;
import casebook.shared.JsonTree;
import casebook.shared.Timestamps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A student's feedback on an attempt of their own. */
@Path("attempts/{id}/feedback")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@NeedsScope(Scope.ATTEMPT)
public class FeedbackResource {
    private final ReadingFeedback reading;
    private final CurrentActor current;

    @Inject
    public FeedbackResource(ReadingFeedback reading, CurrentActor current) {
        this.reading = reading;
        this.current = current;
    }

    /** 200, 403 {@code NOT_RELEASED} with {@code releasesAt}, 403 for staff who may know of the attempt, or 404 for one that is not one's own. */
    @GET
    public Response feedback(@PathParam("id") String id) {
        return AnswerResponses.of(
                reading.read(current.actor(), Ids.orNothing(id)), found -> response(found.feedback()));
    }

    private static Response response(Feedback feedback) {
        return switch (feedback) {
            case Feedback.Shown shown ->
                Response.ok(FeedbackJson.write(shown).toString()).build();
            case Feedback.NotReleased waiting -> notReleased(waiting.releasesAt());
        };
    }

    private static Response notReleased(@Nullable Instant releasesAt) {
        JsonValue at = releasesAt == null ? JsonValue.NULL : JsonTree.text(Timestamps.text(releasesAt));
        return Problem.of(
                403,
                "NOT_RELEASED",
                "The results of this attempt are not released yet.",
                List.of(),
                JsonTree.object().add("releasesAt", at).build());
    }
}
