package casebook.delivery.app;

import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.Attempt;
import casebook.delivery.Attempts;
import casebook.delivery.SubmittedBy;
import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Submits attempts whose end and grace are over: in a sweep, and whenever one is read before the sweep came by. */
@SystemTask
@ApplicationScoped
public class Overdue {
    private final Attempts attempts;
    private final Assignments assignments;
    private final Submitting submitting;
    private final WorkClock clock;

    @Inject
    public Overdue(Attempts attempts, Assignments assignments, Submitting submitting, WorkClock clock) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.submitting = submitting;
        this.clock = clock;
    }

    /** Some of those that are due, for {@link #settle} one by one. */
    @Transactional
    public List<Long> due(int most) {
        return attempts.overdue(clock.instant(), most);
    }

    /** Submits the attempt as of its end if it is overdue; otherwise changes nothing. */
    @Transactional
    public void settle(long attempt) {
        attempts.find(attempt).filter(this::overdue).ifPresent(found -> settleLocked(attempt));
    }

    /** The attempts as they are once those that are overdue have been submitted, each read again by itself. */
    @Transactional
    public List<Attempt> settled(List<Attempt> found) {
        Instant now = clock.instant();
        return found.stream()
                .map(attempt -> ended(attempt, now) ? settled(attempt.id()) : attempt)
                .toList();
    }

    private Attempt settled(long attempt) {
        settle(attempt);
        return attempts.find(attempt).orElseThrow();
    }

    private static boolean ended(Attempt attempt, Instant now) {
        Instant end = attempt.endsAt();
        return attempt.inProgress() && end != null && now.isAfter(end);
    }

    private void settleLocked(long id) {
        Attempt attempt = attempts.lock(id).orElseThrow();
        Instant end = attempt.endsAt();
        if (end != null && overdue(attempt)) {
            submitting.submit(attempt, grace(attempt), end, SubmittedBy.DEADLINE, null, null);
        }
    }

    private boolean overdue(Attempt attempt) {
        return attempt.inProgress() && attempt.overdue(clock.instant(), grace(attempt));
    }

    private Duration grace(Attempt attempt) {
        return assignments
                .find(attempt.assignment())
                .map(Assignment::window)
                .orElseThrow()
                .grace();
    }
}
