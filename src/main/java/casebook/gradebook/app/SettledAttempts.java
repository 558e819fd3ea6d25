package casebook.gradebook.app;

import casebook.delivery.Assignments;
import casebook.delivery.Attempt;
import casebook.delivery.Attempts;
import casebook.delivery.app.Access;
import casebook.delivery.app.Overdue;
import casebook.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Reads attempts with those that are overdue submitted first, so that no reader meets one that only seems to go on. */
@ApplicationScoped
class SettledAttempts {
    private final Attempts attempts;
    private final Assignments assignments;
    private final Access access;
    private final Overdue overdue;

    @Inject
    SettledAttempts(Attempts attempts, Assignments assignments, Access access, Overdue overdue) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.access = access;
        this.overdue = overdue;
    }

    /** The attempt if it is this account's. */
    Optional<Attempt> own(long account, long id) {
        List<Attempt> found = attempts.find(id).filter(attempt -> attempt.account() == account).stream()
                .toList();
        return overdue.settled(found).stream().findFirst();
    }

    /** Whether there is such an attempt, of whomever, that the actor may know of. */
    boolean seen(Actor actor, long id) {
        return attempts.find(id)
                .filter(attempt -> access.sees(
                        actor, assignments.find(attempt.assignment()).orElseThrow(), attempt))
                .isPresent();
    }

    List<Attempt> of(long assignment, long account) {
        return overdue.settled(attempts.of(assignment, account));
    }

    List<Attempt> ofAccount(long account) {
        return overdue.settled(attempts.ofAccount(account));
    }

    List<Attempt> ofAssignment(long assignment) {
        return overdue.settled(attempts.ofAssignment(assignment));
    }
}
