package casebook.delivery.app;

import casebook.delivery.Attempt;
import casebook.delivery.AttemptEvent;
import casebook.delivery.AttemptSubmitted;
import casebook.delivery.Attempts;
import casebook.delivery.SittingSlot;
import casebook.delivery.StoredSave;
import casebook.delivery.SubmittedBy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which an attempt becomes submitted: status, event and scores in the caller's transaction, under the
 * row's lock, which the caller holds.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Submitting {
    private final Attempts attempts;
    private final AttemptSlots slots;
    private final Event<AttemptSubmitted> submitted;

    @Inject
    Submitting(Attempts attempts, AttemptSlots slots, Event<AttemptSubmitted> submitted) {
        this.attempts = attempts;
        this.slots = slots;
        this.submitted = submitted;
    }

    Attempt.Change submit(
            Attempt attempt,
            Duration grace,
            Instant at,
            SubmittedBy by,
            @Nullable Long account,
            @Nullable String reason) {
        Attempt.Change change = attempt.submit(at, by);
        if (change instanceof Attempt.Change.Changed changed) {
            Attempt done = changed.attempt();
            attempts.update(done, grace);
            attempts.addEvent(AttemptEvent.of(done.id(), AttemptEvent.Type.SUBMIT, at, account, reason));
            List<SittingSlot> questions = slots.of(done.id());
            Map<Integer, StoredSave> latest = attempts.latest(done.id());
            submitted.fire(new AttemptSubmitted(done, questions, latest));
        }
        return change;
    }
}
