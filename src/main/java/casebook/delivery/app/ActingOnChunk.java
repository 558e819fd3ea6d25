package casebook.delivery.app;

import casebook.delivery.Assignment;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptTrail;
import casebook.delivery.Attempts;
import casebook.delivery.Outcome;
import casebook.delivery.Supervision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** One transaction's worth of what staff do to many attempts. The caller has asked whether the actor may. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ActingOnChunk {
    private final Attempts attempts;
    private final AttemptTrail trail;
    private final Transitions transitions;

    @Inject
    ActingOnChunk(Attempts attempts, AttemptTrail trail, Transitions transitions) {
        this.attempts = attempts;
        this.trail = trail;
        this.transitions = transitions;
    }

    /** @param ids in ascending order, so that two who act at once wait for each other and do not block each other */
    List<Outcome> act(long by, Assignment assignment, List<Long> ids, Supervision asked, Instant since) {
        return ids.stream().map(id -> act(by, assignment, id, asked, since)).toList();
    }

    private Outcome act(long by, Assignment assignment, long id, Supervision asked, Instant since) {
        Attempt attempt = attempts.lock(id).orElseThrow();
        if (trail.happened(id, asked.type(), by, since)) {
            return new Outcome(id, null);
        }
        return switch (transitions.make(by, attempt, assignment, asked)) {
            case Attempt.Change.Changed ignored -> new Outcome(id, null);
            case Attempt.Change.Refused refused -> new Outcome(id, refused.why());
        };
    }
}
