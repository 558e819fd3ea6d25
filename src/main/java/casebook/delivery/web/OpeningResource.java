package casebook.delivery.web;

import casebook.delivery.OpenAnswer;
import casebook.delivery.app.OpeningQuestions;
import casebook.platform.WorkClock;
import casebook.platform.app.Retry;
import casebook.platform.web.Answers;
import casebook.platform.web.Ids;
import casebook.platform.web.Problem;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.security.NeedsScope;
import casebook.security.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** A question with a time of its own, which its taker opens. */
@Path("attempts/{id}/slots/{slot}/open")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@NeedsScope(Scope.ATTEMPT)
public class OpeningResource {
    private final OpeningQuestions opening;
    private final CurrentActor current;
    private final WorkClock clock;

    @Inject
    public OpeningResource(OpeningQuestions opening, CurrentActor current, WorkClock clock) {
        this.opening = opening;
        this.current = current;
        this.clock = clock;
    }

    /** 200 with the question and until when, the same at every asking; 403 once the attempt is over, or 404. */
    @POST
    public Response open(@PathParam("id") String id, @PathParam("slot") String slot) {
        Optional<Long> attempt = Ids.read(id);
        Optional<Long> place = Ids.read(slot).filter(number -> number <= 200);
        if (attempt.isEmpty() || place.isEmpty()) {
            return Problem.notFound();
        }
        Actor who = current.actor();
        return switch (Retry.once(
                () -> opening.open(who, attempt.get(), place.get().intValue()))) {
            case OpenAnswer.Opened opened -> Answers.ok(AttemptJson.opened(opened, clock.instant()));
            case OpenAnswer.Closed closed ->
                Problem.of(403, closed.why().name(), "The attempt is over; nothing was opened.", List.of());
            case OpenAnswer.Forbidden ignored -> Problem.forbidden();
            case OpenAnswer.Hidden ignored -> Problem.notFound();
        };
    }
}
