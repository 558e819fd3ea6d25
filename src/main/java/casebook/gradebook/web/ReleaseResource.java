package casebook.gradebook.web;

import casebook.assessment.ReleaseRule;
import casebook.gradebook.Release;
import casebook.gradebook.app.Releasing;
import casebook.platform.json.Body;
import casebook.platform.web.AnswerResponses;
import casebook.platform.web.Ids;
import casebook.platform.web.JsonBodies;
import casebook.security.CurrentActor;
import casebook.security.NeedsScope;
import casebook.security.Scope;
import casebook.shared.JsonTree;
import casebook.shared.Timestamps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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
import java.util.Optional;

/** What students are shown of an assignment, decided by a person. */
@Path("assignments/{id}/release")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@NeedsScope(Scope.MANAGE)
public class ReleaseResource {
    private static final int MOST_REASON = 1000;

    private final Releasing releasing;
    private final CurrentActor current;

    @Inject
    public ReleaseResource(Releasing releasing, CurrentActor current) {
        this.releasing = releasing;
        this.current = current;
    }

    /** 200 with the decision, 400, 403, or 404. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response release(@PathParam("id") String id, InputStream stream) throws IOException {
        return JsonBodies.answer(
                stream,
                Wanted::read,
                wanted -> AnswerResponses.of(
                        releasing.release(
                                current.actor(),
                                Ids.orNothing(id),
                                wanted.shows().orElseThrow(),
                                wanted.reason().orElse(null)),
                        release -> Response.ok(json(release).toString()).build()));
    }

    private record Wanted(Optional<ReleaseRule.Shows> shows, Optional<String> reason) {
        static Wanted read(Body body) {
            body.require("shows");
            return new Wanted(
                    body.optionalChoice("shows", ReleaseRule.Shows.class), body.optionalText("reason", MOST_REASON));
        }
    }

    private static JsonObject json(Release release) {
        String reason = release.reason();
        return JsonTree.object()
                .add("assignment", Long.toString(release.assignment()))
                .add("shows", release.shows().name())
                .add("reason", reason == null ? JsonValue.NULL : JsonTree.text(reason))
                .add("releasedAt", Timestamps.text(release.at()))
                .build();
    }
}
