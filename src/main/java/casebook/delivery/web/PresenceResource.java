package casebook.delivery.web;

import casebook.delivery.Attempt;
import casebook.delivery.app.NotingPresence;
import casebook.platform.WorkClock;
import casebook.platform.app.Retry;
import casebook.platform.web.AnswerResponses;
import casebook.platform.web.Answers;
import casebook.platform.web.Ids;
import casebook.platform.web.JsonBodies;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.security.NeedsScope;
import casebook.security.Scope;
import casebook.shared.JsonTree;
import casebook.shared.Timestamps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** The sign of life that the page of an attempt gives each minute. */
@Path("attempts/{id}/presence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@NeedsScope(Scope.ATTEMPT)
public class PresenceResource {
    private final NotingPresence noting;
    private final CurrentActor current;
    private final WorkClock clock;

    @Inject
    public PresenceResource(NotingPresence noting, CurrentActor current, WorkClock clock) {
        this.noting = noting;
        this.current = current;
        this.clock = clock;
    }

    /** 200 with status and end as they are now, 403, or 404. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response note(@PathParam("id") String id, InputStream stream) throws IOException {
        Actor who = current.actor();
        return JsonBodies.answer(
                stream,
                body -> true,
                read -> AnswerResponses.of(
                        Retry.once(() -> noting.note(who, Ids.orNothing(id))),
                        attempt -> Answers.ok(json(attempt, clock.instant()))));
    }

    private static JsonObjectBuilder json(Attempt attempt, Instant now) {
        Instant ends = attempt.endsAt();
        return JsonTree.object()
                .add("status", attempt.status().name())
                .add("ends", ends == null ? JsonValue.NULL : JsonTree.text(Timestamps.text(ends)))
                .add("serverTime", Timestamps.text(now));
    }
}
