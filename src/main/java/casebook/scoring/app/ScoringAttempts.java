package casebook.scoring.app;

import casebook.delivery.AttemptSubmitted;
import casebook.delivery.LateAnswerAccepted;
import casebook.delivery.SittingSlot;
import casebook.delivery.StoredSave;
import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.scoring.AttemptScored;
import casebook.scoring.ScoreEntry;
import casebook.scoring.Scores;
import casebook.scoring.SlotScoring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Scores an attempt in the transaction of its submit, so that a receipt implies scores, and a question of it again when
 * staff accept a late answer. A question that the scorer fails
 * on is left for a person and holds up neither the others nor the submit.
 */
@SystemTask
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ScoringAttempts {
    private static final Logger LOG = Logger.getLogger(ScoringAttempts.class.getName());

    private final Scores scores;
    private final WorkClock clock;
    private final Event<AttemptScored> scored;

    @Inject
    public ScoringAttempts(Scores scores, WorkClock clock, Event<AttemptScored> scored) {
        this.scores = scores;
        this.clock = clock;
        this.scored = scored;
    }

    /** Writes one row for each slot, also for one that stays as it was: each submit is on record. */
    public void score(@Observes AttemptSubmitted submitted) {
        long attempt = submitted.attempt().id();
        Instant now = clock.instant();
        Map<Integer, ScoreEntry> before = scores.latest(attempt);
        List<ScoreEntry> entries = submitted.slots().stream()
                .map(slot -> entry(attempt, slot, submitted.latest().get(slot.slot()), before.get(slot.slot()), now))
                .toList();
        scores.append(entries);
        scored.fire(new AttemptScored(submitted.attempt(), entries, !before.isEmpty()));
    }

    /** Scores the one question anew, for the answer that counts now; what others were given stays. */
    public void score(@Observes LateAnswerAccepted accepted) {
        long attempt = accepted.attempt().id();
        SittingSlot slot = accepted.slot();
        Map<Integer, ScoreEntry> latest = new TreeMap<>(scores.latest(attempt));
        ScoreEntry entry = entry(attempt, slot, accepted.response(), latest.get(slot.slot()), clock.instant())
                .because("late answer accepted: " + accepted.reason(), accepted.by());
        scores.append(List.of(entry));
        latest.put(slot.slot(), entry);
        scored.fire(new AttemptScored(accepted.attempt(), List.copyOf(latest.values()), true));
    }

    private static ScoreEntry entry(
            long attempt, SittingSlot slot, @Nullable StoredSave save, @Nullable ScoreEntry before, Instant now) {
        try {
            return SlotScoring.scored(attempt, slot, save, before, now);
        } catch (RuntimeException e) {
            LOG.severe(() -> failure(attempt, slot, e));
            return SlotScoring.needsAttention(attempt, slot, before, now);
        }
    }

    /** Without the message of the exception, which may repeat the response. */
    private static String failure(long attempt, SittingSlot slot, RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        return "attempt " + attempt + ", slot " + slot.slot() + ", item version "
                + slot.version().id() + " could not be scored: " + e.getClass().getName()
                + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
