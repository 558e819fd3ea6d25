package casebook.gradebook.app;

import casebook.delivery.Assignments;
import casebook.delivery.Attempt;
import casebook.delivery.Attempts;
import casebook.delivery.app.Access;
import casebook.delivery.app.Overdue;
import casebook.platform.WorkClock;
import casebook.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads attempts with those that are overdue submitted first, so that no reader meets one that only seems to go on. */
@ApplicationScoped
class SettledAttempts {
    private final Attempts attempts;
    private final Assignments assignments;
    private final Access access;
    private final Overdue overdue;
    private final WorkClock clock;

    @Inject
    SettledAttempts(Attempts attempts, Assignments assignments, Access access, Overdue overdue, WorkClock clock) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.access = access;
        this.overdue = overdue;
        this.clock = clock;
    }

    /** The attempt if it is this account's. */
    Optional<Attempt> own(long account, long id) {
        Optional<Attempt> found = attempts.find(id).filter(attempt -> attempt.account() == account);
        return settle(found.stream().toList()) ? attempts.find(id) : found;
    }

    /** Whether there is such an attempt, of whomever, that the actor may know of. */
    boolean seen(Actor actor, long id) {
        return attempts.find(id)
                .filter(attempt -> access.sees(
                        actor, assignments.find(attempt.assignment()).orElseThrow(), attempt))
                .isPresent();
    }

    List<Attempt> of(long assignment, long account) {
        List<Attempt> found = attempts.of(assignment, account);
        return settle(found) ? attempts.of(assignment, account) : found;
    }

    List<Attempt> ofAccount(long account) {
        List<Attempt> found = attempts.ofAccount(account);
        return settle(found) ? attempts.ofAccount(account) : found;
    }

    List<Attempt> ofAssignment(long assignment) {
        List<Attempt> found = attempts.ofAssignment(assignment);
        return settle(found) ? attempts.ofAssignment(assignment) : found;
    }

    /** @return whether any may have changed */
    private boolean settle(List<Attempt> found) {
        Instant now = clock.instant();
        List<Attempt> ended = found.stream()
                .filter(attempt -> attempt.inProgress() && ended(attempt, now))
                .toList();
        ended.forEach(attempt -> overdue.settle(attempt.id()));
        return !ended.isEmpty();
    }

    private static boolean ended(Attempt attempt, Instant now) {
        Instant end = attempt.endsAt();
        return end != null && now.isAfter(end);
    }
}
