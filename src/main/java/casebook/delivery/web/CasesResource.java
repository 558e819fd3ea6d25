package casebook.delivery.web;

import casebook.cases.DecisionChoice;
import casebook.cases.Note;
import casebook.delivery.app.ReadingCases;
import casebook.platform.app.Retry;
import casebook.platform.json.Body;
import casebook.platform.json.Timestamps;
import casebook.platform.web.AnswerResponses;
import casebook.platform.web.Answers;
import casebook.platform.web.JsonBodies;
import casebook.platform.web.Problem;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.security.NeedsScope;
import casebook.security.Scope;
import casebook.shared.Parsed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** What a reader adds to a case: private notes, and decisions that open the next part. */
@Path("cases/{slug}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@NeedsScope(Scope.ATTEMPT)
public class CasesResource {
    private final ReadingCases reading;
    private final CurrentActor current;

    @Inject
    public CasesResource(ReadingCases reading, CurrentActor current) {
        this.reading = reading;
        this.current = current;
    }

    /** {@code {"text"}}: keeps the note; an empty text takes it away. */
    @PUT
    @Path("notes/{passage}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response note(@PathParam("slug") String slug, @PathParam("passage") String passage, InputStream stream)
            throws IOException {
        Parsed<JsonObject> parsed = JsonBodies.read(stream);
        JsonObject object = parsed.value();
        if (object == null) {
            return Problem.invalid(parsed.diagnostics());
        }
        Body body = new Body(object);
        String text = asWritten(body, "text", Note.MAX_LENGTH);
        if (!body.diagnostics().isEmpty()) {
            return Problem.invalid(body.diagnostics());
        }
        Actor who = current.actor();
        return AnswerResponses.of(
                Retry.once(() -> reading.note(who, slug, passage, text)),
                note -> Answers.ok(Json.createObjectBuilder()
                        .add("passage", note.passage())
                        .add("text", note.text())
                        .add("updatedAt", Timestamps.text(note.updatedAt()))));
    }

    /** {@code {"option", "reasons"}}: commits once; asked again it answers with the first. */
    @POST
    @Path("decisions/{decision}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@PathParam("slug") String slug, @PathParam("decision") String decision, InputStream stream)
            throws IOException {
        Parsed<JsonObject> parsed = JsonBodies.read(stream);
        JsonObject object = parsed.value();
        if (object == null) {
            return Problem.invalid(parsed.diagnostics());
        }
        Body body = new Body(object);
        String option = body.text("option", 70);
        String reasons = asWritten(body, "reasons", DecisionChoice.MAX_LENGTH);
        if (!body.diagnostics().isEmpty()) {
            return Problem.invalid(body.diagnostics());
        }
        Actor who = current.actor();
        return AnswerResponses.of(
                Retry.once(() -> reading.decide(who, slug, decision, option, reasons)),
                choice -> Answers.ok(Json.createObjectBuilder()
                        .add("decision", choice.decision())
                        .add("option", choice.option())
                        .add("committedAt", Timestamps.text(choice.committedAt()))));
    }

    /** The text as it was written, line breaks and all; it may be empty. */
    private static String asWritten(Body body, String name, int most) {
        JsonValue value = body.raw(name);
        if (value == null) {
            body.fault(name, Body.MISSING, "is required; it may be empty");
        } else if (value instanceof JsonString text && text.getString().length() <= most) {
            return text.getString();
        } else {
            body.fault(name, Body.INVALID, "must be text of at most " + most + " characters");
        }
        return "";
    }
}
