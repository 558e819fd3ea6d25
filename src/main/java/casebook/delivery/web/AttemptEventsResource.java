package casebook.delivery.web;

import casebook.delivery.Attempt;
import casebook.delivery.AttemptEvent;
import casebook.delivery.Supervision;
import casebook.delivery.app.SupervisingAttempts;
import casebook.platform.WorkClock;
import casebook.platform.json.Body;
import casebook.platform.web.AnswerResponses;
import casebook.platform.web.Answers;
import casebook.platform.web.Ids;
import casebook.platform.web.JsonBodies;
import casebook.platform.web.Problem;
import casebook.security.CurrentActor;
import casebook.security.NeedsScope;
import casebook.security.Scope;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Staff extend, reopen, annul, restore or submit an attempt. */
@Path("attempts/{id}/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@NeedsScope(Scope.MANAGE)
public class AttemptEventsResource {
    private final SupervisingAttempts supervising;
    private final CurrentActor current;
    private final WorkClock clock;

    @Inject
    public AttemptEventsResource(SupervisingAttempts supervising, CurrentActor current, WorkClock clock) {
        this.supervising = supervising;
        this.current = current;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response supervise(@PathParam("id") String id, InputStream stream) throws IOException {
        Optional<Long> attempt = Ids.read(id);
        if (attempt.isEmpty()) {
            return Problem.notFound();
        }
        return JsonBodies.answer(
                stream, AttemptEventsResource::asked, asked -> supervise(attempt.get(), asked.orElseThrow()));
    }

    private Response supervise(long attempt, Supervision asked) {
        Answer<Attempt> answer = supervising.supervise(current.actor(), attempt, asked);
        if (answer instanceof Answer.Invalid<Attempt> invalid) {
            String code = invalid.diagnostics().getFirst().code();
            return Problem.of(409, code, "The attempt does not allow this as it stands.", invalid.diagnostics());
        }
        return AnswerResponses.of(answer, changed -> Answers.ok(AttemptJson.attempt(changed, clock.instant())));
    }

    /** None when the body has faults. */
    private static Optional<Supervision> asked(Body body) {
        Optional<AttemptEvent.Type> type = body.optionalChoice("type", AttemptEvent.Type.class);
        body.require("type");
        if (type.filter(given -> given == AttemptEvent.Type.START).isPresent()) {
            body.fault("type", Body.INVALID, "must be one of EXTEND, REOPEN, VOID, UNVOID, SUBMIT");
        }
        Optional<Duration> by = body.optionalDuration("by", Duration.ofSeconds(1), Duration.ofDays(30));
        Optional<Instant> until = body.optionalInstant("until");
        String reason = body.text("reason", 1_000);
        require(body, type, "by", by.isPresent(), AttemptEvent.Type.EXTEND);
        require(body, type, "until", until.isPresent(), AttemptEvent.Type.REOPEN);
        return body.diagnostics().isEmpty()
                ? Optional.of(new Supervision(type.orElseThrow(), by.orElse(null), until.orElse(null), reason))
                : Optional.empty();
    }

    private static void require(
            Body body, Optional<AttemptEvent.Type> type, String name, boolean given, AttemptEvent.Type... needing) {
        boolean needed =
                type.filter(found -> Arrays.asList(needing).contains(found)).isPresent();
        if (needed && !given && body.raw(name) == null) {
            body.fault(name, Body.MISSING, "is required for " + type.orElseThrow());
        } else if (!needed && given) {
            body.fault(name, Body.INVALID, "does not belong to this type");
        }
    }
}
