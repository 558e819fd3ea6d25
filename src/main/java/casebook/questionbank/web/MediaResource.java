package casebook.questionbank.web;

import casebook.platform.web.AnswerResponses;
import casebook.questionbank.app.KeepingMedia;
import casebook.security.CurrentActor;
import casebook.security.NeedsScope;
import casebook.security.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The pictures and sounds of questions. */
@Path("media/{name}")
@RequestScoped
@NeedsScope(Scope.ATTEMPT)
public class MediaResource {
    private final KeepingMedia keeping;
    private final CurrentActor current;

    @Inject
    public MediaResource(KeepingMedia keeping, CurrentActor current) {
        this.keeping = keeping;
        this.current = current;
    }

    /** 200 under its own type, or 404 for those who were given no question that shows it. */
    @GET
    public Response medium(@PathParam("name") String name) {
        return AnswerResponses.of(
                keeping.read(current.actor(), name),
                file -> Response.ok(file.bytes(), file.type().media())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file.name() + "\"")
                        .build());
    }
}
