package casebook.delivery.app;

import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptKind;
import casebook.delivery.Attempts;
import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Moves the ends of attempts in progress after their assignment was edited, never to an earlier end. One transaction for
 * each attempt, once the edit is committed: an edit that held its row while it waited for attempts would stop those that
 * start or submit. An attempt that started just before the edit may be committed just after it, so the sweep has the
 * latest attempts follow once more; to follow twice changes nothing.
 */
@SystemTask
@ApplicationScoped
public class FollowingEdits {
    private static final Duration LATELY = Duration.ofSeconds(30);

    private final Assignments assignments;
    private final Attempts attempts;
    private final WorkClock clock;

    @Inject
    public FollowingEdits(Assignments assignments, Attempts attempts, WorkClock clock) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The attempts that an edit of the last half minute may have missed. */
    @Transactional
    public List<Long> perhapsMissed() {
        Instant since = clock.instant().minus(LATELY);
        return assignments.editedSince(since).stream()
                .flatMap(assignment -> attempts.ofAssignment(assignment).stream())
                .filter(attempt -> attempt.inProgress() && attempt.kind() == AttemptKind.TAKE)
                .filter(attempt -> attempt.startedAt().isAfter(since.minus(LATELY)))
                .map(Attempt::id)
                .toList();
    }

    /** The attempts for {@link #follow}, one by one. */
    @Transactional
    public List<Long> running(long assignment) {
        return attempts.ofAssignment(assignment).stream()
                .filter(attempt -> attempt.inProgress() && attempt.kind() == AttemptKind.TAKE)
                .map(Attempt::id)
                .toList();
    }

    /** Gives the attempt the later of its end and the one worked out anew; one without an end never gets one. */
    @Transactional
    public void follow(long id) {
        Attempt attempt = attempts.lock(id).orElseThrow();
        Instant before = attempt.endsAt();
        if (!attempt.inProgress() || before == null) {
            return;
        }
        Assignment assignment = assignments.find(attempt.assignment()).orElseThrow();
        Instant end = assignment
                .window()
                .end(attempt.startedAt(), attempt.allowance(), attempt.extended())
                .orElse(null);
        attempts.update(
                attempt.recomputed(end, attempt.allowance()),
                assignment.window().grace());
    }
}
