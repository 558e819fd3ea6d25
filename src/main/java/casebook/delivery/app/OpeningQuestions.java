package casebook.delivery.app;

import casebook.delivery.Attempt;
import casebook.delivery.Attempts;
import casebook.delivery.Deadline;
import casebook.delivery.OpenAnswer;
import casebook.delivery.SaveAnswer;
import casebook.delivery.Sitting;
import casebook.delivery.SittingSlot;
import casebook.delivery.SubmittedBy;
import casebook.platform.WorkClock;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A candidate opens a question that has a time of its own, which runs from then on. */
@ApplicationScoped
@Transactional
public class OpeningQuestions {
    private final SittingQuiz sitting;
    private final Attempts attempts;
    private final OwnTimes times;
    private final WorkClock clock;

    @Inject
    public OpeningQuestions(SittingQuiz sitting, Attempts attempts, OwnTimes times, WorkClock clock) {
        this.sitting = sitting;
        this.attempts = attempts;
        this.times = times;
        this.clock = clock;
    }

    /** Opens it at the instant at which this is worked on, which is not before the request came in. */
    public OpenAnswer open(Actor who, long attempt, int slot) {
        return switch (sitting.open(who, attempt)) {
            case Answer.Hidden<Sitting> ignored -> new OpenAnswer.Hidden();
            case Answer.Invalid<Sitting> ignored -> new OpenAnswer.Hidden();
            case Answer.Forbidden<Sitting> ignored -> new OpenAnswer.Forbidden();
            case Answer.Given<Sitting> found -> open(found.value(), slot);
        };
    }

    private OpenAnswer open(Sitting found, int number) {
        Optional<SittingSlot> slot = found.slots().stream()
                .filter(one -> one.slot() == number && one.ownTime().isPresent())
                .findFirst();
        if (slot.isEmpty()) {
            return new OpenAnswer.Hidden();
        }
        Attempt attempt = attempts.lock(found.attempt().id()).orElseThrow();
        Instant now = clock.instant();
        Optional<SaveAnswer.Reason> closed = closed(attempt, now);
        if (closed.isPresent()) {
            return new OpenAnswer.Closed(closed.get());
        }
        times.open(attempt, found.assignment(), slot.get(), now);
        Sitting opened =
                new Sitting(attempt, found.assignment(), found.slots(), found.latest(), times.of(attempt.id()));
        return new OpenAnswer.Opened(opened, slot.get());
    }

    /** The grace is for answers that are under way, not to begin in. */
    private static Optional<SaveAnswer.Reason> closed(Attempt attempt, Instant now) {
        return switch (attempt.status()) {
            case IN_PROGRESS ->
                new Deadline(attempt.endsAt(), Duration.ZERO).accepts(now)
                        ? Optional.empty()
                        : Optional.of(SaveAnswer.Reason.DEADLINE_PASSED);
            case SUBMITTED ->
                Optional.of(
                        attempt.submittedBy() == SubmittedBy.DEADLINE
                                ? SaveAnswer.Reason.DEADLINE_PASSED
                                : SaveAnswer.Reason.ATTEMPT_SUBMITTED);
            case VOIDED -> Optional.of(SaveAnswer.Reason.ATTEMPT_VOIDED);
        };
    }
}
