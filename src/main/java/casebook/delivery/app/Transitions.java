package casebook.delivery.app;

import casebook.delivery.Assignment;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptEvent;
import casebook.delivery.AttemptTurned;
import casebook.delivery.Attempts;
import casebook.delivery.KeysShown;
import casebook.delivery.SubmittedBy;
import casebook.delivery.Supervision;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What staff have an attempt go through, with its event and its line in the audit trail. The caller holds the row's lock
 * and has asked whether the actor may.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Transitions {
    private final Attempts attempts;
    private final Submitting submitting;
    private final KeysShown keys;
    private final Audit audit;
    private final WorkClock clock;
    private final Event<AttemptTurned> turned;

    @Inject
    Transitions(
            Attempts attempts,
            Submitting submitting,
            KeysShown keys,
            Audit audit,
            WorkClock clock,
            Event<AttemptTurned> turned) {
        this.attempts = attempts;
        this.submitting = submitting;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
        this.turned = turned;
    }

    Attempt.Change make(long by, Attempt attempt, Assignment assignment, Supervision asked) {
        Attempt.Change change = change(by, attempt, assignment, asked);
        if (change instanceof Attempt.Change.Changed) {
            audit.recordIn(assignment.course(), asked.type().name(), by, "attempt " + attempt.id(), asked.reason());
        }
        return change;
    }

    private Attempt.Change change(long by, Attempt attempt, Assignment assignment, Supervision asked) {
        Instant now = clock.instant();
        Duration grace = assignment.window().grace();
        AttemptEvent event =
                new AttemptEvent(attempt.id(), asked.type(), now, by, asked.by(), asked.until(), asked.reason());
        if ((asked.type() == AttemptEvent.Type.REOPEN || asked.type() == AttemptEvent.Type.UNVOID)
                && anotherRuns(attempt)) {
            return new Attempt.Change.Refused(Attempt.Refusal.OTHER_IN_PROGRESS);
        }
        return switch (asked.type()) {
            case SUBMIT -> submitting.submit(attempt, grace, now, SubmittedBy.STAFF, by, asked.reason());
            case EXTEND -> keep(attempt.extend(Objects.requireNonNull(asked.by())), grace, event);
            case REOPEN ->
                keep(
                        attempt.reopen(
                                Objects.requireNonNull(asked.until()), now, keys.toCandidate(attempt, assignment)),
                        grace,
                        event);
            case VOID -> keep(attempt.annul(), grace, event);
            case UNVOID -> keep(attempt.restore(), grace, event);
            case START -> throw new IllegalArgumentException("a start is the student's");
        };
    }

    /** One attempt at a time; whoever starts one locks the earlier ones first, so that this cannot change meanwhile. */
    private boolean anotherRuns(Attempt attempt) {
        return attempts.of(attempt.assignment(), attempt.account()).stream()
                .anyMatch(other -> other.id() != attempt.id() && other.inProgress());
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
