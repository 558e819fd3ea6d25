package casebook.delivery.app;

import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.Attempt;
import casebook.delivery.Attempts;
import casebook.delivery.Progress;
import casebook.platform.WorkClock;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The page of an attempt says that it is there, and learns until when the attempt may be written. */
@ApplicationScoped
@Transactional
public class NotingPresence {
    private final Attempts attempts;
    private final Assignments assignments;
    private final Progress progress;
    private final Access access;
    private final WorkClock clock;

    @Inject
    public NotingPresence(
            Attempts attempts, Assignments assignments, Progress progress, Access access, WorkClock clock) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.progress = progress;
        this.access = access;
        this.clock = clock;
    }

    /** Notes nothing once the attempt is over. */
    public Answer<Attempt> note(Actor who, long id) {
        Optional<Attempt> found = attempts.find(id);
        if (found.isEmpty()) {
            return new Answer.Hidden<>();
        }
        Attempt attempt = found.get();
        if (attempt.account() != who.account()) {
            Assignment assignment = assignments.find(attempt.assignment()).orElseThrow();
            return access.sees(who, assignment, attempt) ? new Answer.Forbidden<>() : new Answer.Hidden<>();
        }
        if (attempt.inProgress()) {
            progress.seen(id, clock.instant());
        }
        return new Answer.Given<>(attempt);
    }
}
