package casebook.delivery.web;

import casebook.delivery.GivenResponse;
import casebook.delivery.SaveAnswer;
import casebook.delivery.Sitting;
import casebook.delivery.SubmitAnswer;
import casebook.delivery.app.Overdue;
import casebook.delivery.app.SittingQuiz;
import casebook.platform.WorkClock;
import casebook.platform.app.Retry;
import casebook.platform.json.Body;
import casebook.platform.web.AnswerResponses;
import casebook.platform.web.Answers;
import casebook.platform.web.Ids;
import casebook.platform.web.JsonBodies;
import casebook.platform.web.Problem;
import casebook.platform.web.RequestFilter;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.security.NeedsScope;
import casebook.security.Scope;
import casebook.shared.JsonTree;
import casebook.shared.Timestamps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A candidate's attempt: look at it, save, submit, report a problem with a question. */
@Path("attempts/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@NeedsScope(Scope.ATTEMPT)
public class AttemptsResource {
    private final SittingQuiz sitting;
    private final Overdue overdue;
    private final CurrentActor current;
    private final HttpServletRequest request;
    private final WorkClock clock;

    @Inject
    public AttemptsResource(
            SittingQuiz sitting, Overdue overdue, CurrentActor current, HttpServletRequest request, WorkClock clock) {
        this.sitting = sitting;
        this.overdue = overdue;
        this.current = current;
        this.request = request;
        this.clock = clock;
    }

    @GET
    public Response read(@PathParam("id") String id) {
        Optional<Long> attempt = Ids.read(id);
        if (attempt.isEmpty()) {
            return Problem.notFound();
        }
        return AnswerResponses.of(sitting.open(current.actor(), attempt.get()), this::sitting);
    }

    /** The body's type is looked at here and not by the router, since 404 comes before 415. */
    @PUT
    @Path("responses")
    public Response save(@PathParam("id") String id, InputStream stream) throws IOException {
        return ofMine(
                id, attempt -> JsonBodies.answer(stream, body -> toSave(attempt, body), asked -> save(attempt, asked)));
    }

    private record ToSave(List<GivenResponse> given, Optional<String> clientTime) {}

    private ToSave toSave(long attempt, Body body) {
        body.require("responses");
        return new ToSave(given(attempt, body), body.optionalText("clientTime", 40));
    }

    /** A body with a fault is told the faults of its responses too, all at once; a sound one hears of them on saving. */
    private List<GivenResponse> given(long attempt, Body body) {
        List<GivenResponse> given = GivenResponses.read(body);
        if (!body.isSound()) {
            body.addAll(sitting.faults(current.actor(), attempt, given));
        }
        return given;
    }

    private Response save(long attempt, ToSave asked) {
        Actor who = current.actor();
        Instant received = RequestFilter.received(request);
        SaveAnswer answer = Retry.once(() -> sitting.save(who, attempt, asked.given(), asked.clientTime(), received));
        if (answer instanceof SaveAnswer.Closed) {
            overdue.settle(attempt);
        }
        return saved(answer);
    }

    @POST
    @Path("submit")
    public Response submit(@PathParam("id") String id, InputStream stream) throws IOException {
        return ofMine(
                id,
                attempt -> JsonBodies.answer(stream, body -> toSubmit(attempt, body), asked -> submit(attempt, asked)));
    }

    private record ToSubmit(List<GivenResponse> given, Map<Integer, Integer> expected) {}

    private ToSubmit toSubmit(long attempt, Body body) {
        return new ToSubmit(given(attempt, body), expected(body));
    }

    private Response submit(long attempt, ToSubmit asked) {
        Actor who = current.actor();
        Instant received = RequestFilter.received(request);
        return switch (Retry.once(() -> sitting.submit(who, attempt, asked.given(), asked.expected(), received))) {
            case SubmitAnswer.Done done -> Answers.ok(AttemptJson.receipt(done.receipt()));
            case SubmitAnswer.NotSaved not -> saved(not.why());
            case SubmitAnswer.Voided ignored -> closed("ATTEMPT_VOIDED", false);
            case SubmitAnswer.Unsaved unsaved -> unsaved(unsaved.slots());
        };
    }

    @POST
    @Path("slots/{slot}/problem")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reportProblem(@PathParam("id") String id, @PathParam("slot") String slot, InputStream stream)
            throws IOException {
        Optional<Long> attempt = Ids.read(id);
        Optional<Long> place = Ids.read(slot).filter(number -> number <= 200);
        if (attempt.isEmpty() || place.isEmpty()) {
            return Problem.notFound();
        }
        return JsonBodies.answer(
                stream,
                body -> body.text("text", 4_000),
                text -> AnswerResponses.of(
                        sitting.reportProblem(
                                current.actor(), attempt.get(), place.get().intValue(), text, clock.instant()),
                        number -> Answers.created(JsonTree.object().add("slot", number))));
    }

    /** What is done with an attempt that is there and the caller's to see; then the body has to be JSON. */
    private interface Deed {
        Response to(long attempt) throws IOException;
    }

    private Response ofMine(String id, Deed deed) throws IOException {
        Optional<Long> attempt = Ids.read(id);
        if (attempt.isEmpty() || !sitting.exists(current.actor(), attempt.get())) {
            return Problem.notFound();
        }
        return JsonBodies.isJson(request.getContentType()) ? deed.to(attempt.get()) : JsonBodies.unsupported();
    }

    private Response sitting(Sitting found) {
        return Answers.ok(AttemptJson.sitting(found, clock.instant()));
    }

    /** {@code {"1": 3}}: by slot, the sequence that the page believes to be saved. */
    private static Map<Integer, Integer> expected(Body body) {
        Map<Integer, Integer> expected = new HashMap<>();
        JsonValue value = body.raw("expected");
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return expected;
        }
        if (!(value instanceof JsonObject object) || object.size() > 200) {
            body.fault("expected", Body.INVALID, "must be an object of slot to sequence");
            return expected;
        }
        object.forEach((slot, sequence) -> {
            Optional<Long> number = Ids.read(slot).filter(read -> read >= 1 && read <= 200);
            if (number.isPresent()
                    && sequence instanceof JsonNumber given
                    && given.isIntegral()
                    && given.longValue() >= 0
                    && given.longValue() <= Integer.MAX_VALUE) {
                expected.put(number.get().intValue(), given.intValue());
            } else {
                body.fault("expected." + slot, Body.INVALID, "must be a slot and a sequence");
            }
        });
        return expected;
    }

    private Response saved(SaveAnswer answer) {
        return switch (answer) {
            case SaveAnswer.Hidden ignored -> Problem.notFound();
            case SaveAnswer.Forbidden ignored -> Problem.forbidden();
            case SaveAnswer.Invalid invalid -> Problem.responseInvalid(invalid.diagnostics());
            case SaveAnswer.Closed closed -> closed(closed.why().name(), closed.kept());
            case SaveAnswer.Stale stale ->
                Problem.of(
                        409,
                        "RESPONSES_STALE",
                        stale.onlyOwnTime()
                                ? "The time of a question is over or has not begun; the other answers are saved."
                                : "Another page has saved since this one looked; nothing was overwritten.",
                        List.of(),
                        JsonTree.object()
                                .add("saved", AttemptJson.saved(stale.saved()))
                                .add("conflicts", AttemptJson.conflicts(stale.conflicts()))
                                .add("serverTime", Timestamps.text(clock.instant()))
                                .add("ends", AttemptJson.instant(stale.ends()))
                                .build());
            case SaveAnswer.Saved saved ->
                Answers.ok(JsonTree.object()
                        .add("saved", AttemptJson.saved(saved.saved()))
                        .add("serverTime", Timestamps.text(clock.instant()))
                        .add("ends", AttemptJson.instant(saved.ends())));
        };
    }

    private static Response closed(String code, boolean kept) {
        return Problem.of(
                403,
                code,
                kept
                        ? "The attempt is over. What you sent is kept, but it does not count unless staff accept it."
                        : "The attempt is over.",
                List.of(),
                JsonTree.object().add("kept", kept).build());
    }

    private static Response unsaved(List<Integer> slots) {
        JsonArrayBuilder array = JsonTree.array();
        slots.forEach(array::add);
        return Problem.of(
                409,
                "UNSAVED",
                "The page holds answers that have not reached the server; nothing was submitted.",
                List.of(),
                JsonTree.object().add("slots", array).build());
    }
}
