package casebook.delivery.web;

import casebook.delivery.AssignmentView;
import casebook.delivery.DeadlinePreview;
import casebook.delivery.StartAnswer;
import casebook.delivery.app.Assigning;
import casebook.delivery.app.ListingAssignments;
import casebook.delivery.app.PreviewingDeadlines;
import casebook.delivery.app.StartingAttempts;
import casebook.platform.WorkClock;
import casebook.platform.app.Intake;
import casebook.platform.app.Retry;
import casebook.platform.json.Body;
import casebook.platform.web.AnswerResponses;
import casebook.platform.web.Answers;
import casebook.platform.web.Ids;
import casebook.platform.web.JsonBodies;
import casebook.platform.web.Problem;
import casebook.security.CurrentActor;
import casebook.security.NeedsScope;
import casebook.security.Scope;
import casebook.shared.JsonTree;
import casebook.shared.Timestamps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Assignments: list them, set one, start an attempt, see when a student's would end. */
@Path("assignments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AssignmentsResource {
    private final ListingAssignments listing;
    private final Assigning assigning;
    private final StartingAttempts starting;
    private final PreviewingDeadlines previewing;
    private final Intake intake;
    private final CurrentActor current;
    private final WorkClock clock;

    @Inject
    public AssignmentsResource(
            ListingAssignments listing,
            Assigning assigning,
            StartingAttempts starting,
            PreviewingDeadlines previewing,
            Intake intake,
            CurrentActor current,
            WorkClock clock) {
        this.listing = listing;
        this.assigning = assigning;
        this.starting = starting;
        this.previewing = previewing;
        this.intake = intake;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @NeedsScope({Scope.ATTEMPT, Scope.RESULTS_READ, Scope.MANAGE})
    public Response list() {
        JsonArrayBuilder items = JsonTree.array();
        for (AssignmentView view : listing.all(current.actor())) {
            items.add(AssignmentJson.write(view));
        }
        return Answers.ok(JsonTree.object().add("items", items).addNull("next"));
    }

    @POST
    @NeedsScope(Scope.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assign(InputStream stream) throws IOException {
        return JsonBodies.answer(
                stream,
                body -> NewAssignmentForm.read(body, clock.instant()),
                wanted -> AnswerResponses.of(
                        assigning.assign(current.actor(), wanted.orElseThrow()),
                        added -> Answers.created(JsonTree.object().add("id", Long.toString(added.id())))));
    }

    @POST
    @Path("{id}/attempts")
    @NeedsScope(Scope.ATTEMPT)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(@PathParam("id") String id, InputStream stream) throws IOException {
        Optional<Long> assignment = Ids.read(id);
        if (assignment.isEmpty()) {
            return Problem.notFound();
        }
        return JsonBodies.answer(stream, body -> assignment.get(), this::start);
    }

    private Response start(long assignment) {
        var who = current.actor();
        Instant now = clock.instant();
        return started(Retry.once(() -> starting.start(who, assignment, now, intake.isOpen())), now);
    }

    @POST
    @Path("{id}/deadline-preview")
    @NeedsScope(Scope.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response previewDeadline(@PathParam("id") String id, InputStream stream) throws IOException {
        Optional<Long> assignment = Ids.read(id);
        if (assignment.isEmpty()) {
            return Problem.notFound();
        }
        return JsonBodies.answer(stream, Start::read, asked -> preview(assignment.get(), asked));
    }

    private record Start(String account, Optional<Instant> at) {
        static Start read(Body body) {
            body.require("start");
            return new Start(body.text("account", 18), body.optionalInstant("start"));
        }
    }

    private Response preview(long assignment, Start asked) {
        long account = Ids.read(asked.account()).orElse(-1L);
        return AnswerResponses.of(
                previewing.preview(
                        current.actor(), assignment, account, asked.at().orElseThrow()),
                AssignmentsResource::previewed);
    }

    /** A start that would be refused is refused here as well. */
    private static Response previewed(DeadlinePreview preview) {
        return switch (preview.window()) {
            case UPCOMING -> Problem.of(403, "NOT_OPEN", "At that time this quiz has not opened yet.");
            case CLOSED -> Problem.of(403, "CLOSED", "At that time this quiz has closed.");
            case OPEN ->
                Answers.ok(JsonTree.object()
                        .add("ends", AttemptJson.instant(preview.ends()))
                        .add("personalLimit", AssignmentJson.duration(preview.personalLimit()))
                        .add("rule", preview.rule().name()));
        };
    }

    private static Response started(StartAnswer answer, Instant now) {
        return switch (answer) {
            case StartAnswer.Hidden ignored -> Problem.notFound();
            case StartAnswer.Forbidden ignored -> Problem.forbidden();
            case StartAnswer.Started started -> Answers.created(AttemptJson.sitting(started.sitting(), now));
            case StartAnswer.Resumed resumed -> Answers.ok(AttemptJson.sitting(resumed.sitting(), now));
            case StartAnswer.NotOpen notOpen ->
                Problem.of(
                        403,
                        "NOT_OPEN",
                        "This quiz has not opened yet.",
                        List.of(),
                        JsonTree.object()
                                .add("opens", Timestamps.text(notOpen.opens()))
                                .build());
            case StartAnswer.Closed ignored -> Problem.of(403, "CLOSED", "This quiz has closed.");
            case StartAnswer.NoAttemptsLeft ignored ->
                Problem.of(403, "NO_ATTEMPTS_LEFT", "All attempts at this quiz have been used.");
            case StartAnswer.PoolShort ignored ->
                Problem.of(409, "POOL_SHORT", "The quiz cannot be put together any more; tell your instructor.");
            case StartAnswer.NotNow ignored ->
                Problem.of(503, "NOT_NOW", "The server takes no new attempts at the moment; saves go on.");
        };
    }
}
