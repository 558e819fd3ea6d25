package casebook.delivery.app;

import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptEvent;
import casebook.delivery.AttemptStatus;
import casebook.delivery.Attempts;
import casebook.delivery.Supervision;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Staff extend, reopen, annul, restore or submit an attempt, each with a reason, each kept as an event. */
@ApplicationScoped
@Transactional
public class SupervisingAttempts {
    private final Attempts attempts;
    private final Assignments assignments;
    private final Access access;
    private final Transitions transitions;

    @Inject
    public SupervisingAttempts(Attempts attempts, Assignments assignments, Access access, Transitions transitions) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.access = access;
        this.transitions = transitions;
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
        Attempt locked = attempts.lock(id).orElseThrow();
        if (isSoAlready(locked.status(), asked.type())) {
            return new Answer.Given<>(locked);
        }
        return switch (transitions.make(who.account(), locked, assignment, asked)) {
            case Attempt.Change.Changed changed -> new Answer.Given<>(changed.attempt());
            case Attempt.Change.Refused refused ->
                new Answer.Invalid<>(List.of(Diagnostic.error(
                        refused.why().name(), "The attempt does not allow this as it stands.", Where.at("type"))));
        };
    }

    /** What is asked for a second time is answered as it was the first time, and nothing is done. */
    private static boolean isSoAlready(AttemptStatus status, AttemptEvent.Type asked) {
        return (asked == AttemptEvent.Type.SUBMIT && status == AttemptStatus.SUBMITTED)
                || (asked == AttemptEvent.Type.VOID && status == AttemptStatus.VOIDED);
    }
}
