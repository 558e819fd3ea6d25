package casebook.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * An assignment as one person stands to it.
 *
 * @param personalLimit with the person's allowance; none when there is no limit
 * @param attempts the person's own, voided ones included, in their order
 */
public record AssignmentView(
        Assignment assignment,
        Relation relation,
        WindowState state,
        Optional<Duration> personalLimit,
        Allowance allowance,
        List<Attempt> attempts) {

    public AssignmentView {
        attempts = List.copyOf(attempts);
    }

    /** How many attempts count against the maximum. */
    public int used() {
        return (int) attempts.stream()
                .filter(attempt -> attempt.status() != AttemptStatus.VOIDED)
                .count();
    }

    /** Whether the person, as a candidate, may go on with an attempt or start one now. */
    public boolean workable() {
        return relation == Relation.CANDIDATE
                && (inProgress().isPresent() || (state == WindowState.OPEN && used() < assignment.maxAttempts()));
    }

    public Optional<Attempt> inProgress() {
        return attempts.stream().filter(Attempt::inProgress).findFirst();
    }
}
