package casebook.delivery.app;

import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptEvent;
import casebook.delivery.AttemptTurned;
import casebook.delivery.Attempts;
import casebook.delivery.KeysShown;
import casebook.delivery.SubmittedBy;
import casebook.delivery.Supervision;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Staff extend, reopen, annul, restore or submit an attempt, each with a reason, each kept as an event. */
@ApplicationScoped
@Transactional
public class SupervisingAttempts {
    private final Attempts attempts;
    private final Assignments assignments;
    private final Access access;
    private final Submitting submitting;
    private final KeysShown keys;
    private final Audit audit;
    private final WorkClock clock;
    private final Event<AttemptTurned> turned;

    @Inject
    public SupervisingAttempts(
            Attempts attempts,
            Assignments assignments,
            Access access,
            Submitting submitting,
            KeysShown keys,
            Audit audit,
            WorkClock clock,
            Event<AttemptTurned> turned) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.access = access;
        this.submitting = submitting;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
        this.turned = turned;
    }

    public Answer<Attempt> supervise(Actor who, long id, Supervision asked) {
        var found = attempts.find(id);
        if (found.isEmpty()) {
            return new Answer.Hidden<>();
        }
        Assignment assignment = assignments.find(found.get().assignment()).orElseThrow();
        if (!access.sees(who, assignment, found.get())) {
            return new Answer.Hidden<>();
        }
        if (!access.supervises(who, assignment, found.get())) {
            return new Answer.Forbidden<>();
        }
        Attempt attempt = attempts.lock(id).orElseThrow();
        return switch (change(who, attempt, assignment, asked)) {
            case Attempt.Change.Changed changed -> {
                audit.record(asked.type().name(), who.account(), "attempt " + id, asked.reason());
                yield new Answer.Given<>(changed.attempt());
            }
            case Attempt.Change.Refused refused ->
                new Answer.Invalid<>(List.of(Diagnostic.error(
                        refused.why().name(), "The attempt does not allow this as it stands.", Where.at("type"))));
        };
    }

    private Attempt.Change change(Actor who, Attempt attempt, Assignment assignment, Supervision asked) {
        Instant now = clock.instant();
        Duration grace = assignment.window().grace();
        return switch (asked.type()) {
            case SUBMIT -> submitting.submit(attempt, grace, now, SubmittedBy.STAFF, who.account(), asked.reason());
            case EXTEND ->
                keep(attempt.extend(Objects.requireNonNull(asked.by())), grace, event(who, attempt, asked, now));
            case REOPEN ->
                keep(
                        attempt.reopen(
                                Objects.requireNonNull(asked.until()), now, keys.toCandidate(attempt, assignment)),
                        grace,
                        event(who, attempt, asked, now));
            case VOID -> keep(attempt.annul(), grace, event(who, attempt, asked, now));
            case UNVOID -> keep(attempt.restore(), grace, event(who, attempt, asked, now));
            case START -> throw new IllegalArgumentException("a start is the student's");
        };
    }

    private static AttemptEvent event(Actor who, Attempt attempt, Supervision asked, Instant now) {
        return new AttemptEvent(
                attempt.id(), asked.type(), now, who.account(), asked.by(), asked.until(), asked.reason());
    }

    private Attempt.Change keep(Attempt.Change change, Duration grace, AttemptEvent event) {
        if (change instanceof Attempt.Change.Changed changed) {
            attempts.update(changed.attempt(), grace);
            attempts.addEvent(event);
            turned.fire(new AttemptTurned(changed.attempt()));
        }
        return change;
    }
}
