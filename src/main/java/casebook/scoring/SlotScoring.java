package casebook.scoring;

import casebook.delivery.SittingSlot;
import casebook.delivery.StoredSave;
import casebook.item.AssessmentItem;
import casebook.item.CandidateIds;
import casebook.item.ItemOutcome;
import casebook.item.Scorer;
import casebook.item.Verdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From a question and what was given to a row of the ledger. */
public final class SlotScoring {
    private SlotScoring() {}

    /**
     * Scores what counts in a slot.
     *
     * @param save null when nothing was saved
     * @param previous the entry that counts until now; null when there is none
     * @throws RuntimeException when the scorer cannot; see {@link #needsAttention}
     */
    public static ScoreEntry scored(
            long attempt, SittingSlot slot, @Nullable StoredSave save, @Nullable ScoreEntry previous, Instant at) {
        Scored scored = score(slot.version().item(), slot.ids(), slot.marks(), save == null ? null : save.content());
        return entry(attempt, slot, scored.score(), scored.verdict(), previous, at);
    }

    /**
     * What the scorer makes of a response.
     *
     * @param score null exactly while the verdict is open
     */
    public record Scored(@Nullable Double score, SlotVerdict verdict) {}

    /**
     * Scores a response.
     *
     * @param marks that the question has in its quiz
     * @param content canonical JSON; null for none
     */
    public static Scored score(AssessmentItem item, CandidateIds ids, double marks, @Nullable String content) {
        ItemOutcome outcome =
                Scorer.score(item, ids, StoredResponse.read(content).orElse(null));
        // The factor is 1 unless the quiz gives the question other marks than its author did.
        // A question without marks has none in any quiz.
        double score = outcome.max() == 0 ? 0 : outcome.score() * (marks / outcome.max());
        boolean open = outcome.verdict() == Verdict.PENDING;
        return new Scored(open ? null : score, SlotVerdict.of(outcome.verdict()));
    }

    /** The row of a slot that the scorer failed on. */
    public static ScoreEntry needsAttention(long attempt, SittingSlot slot, @Nullable ScoreEntry previous, Instant at) {
        return entry(attempt, slot, null, SlotVerdict.NEEDS_ATTENTION, previous, at);
    }

    private static ScoreEntry entry(
            long attempt,
            SittingSlot slot,
            @Nullable Double score,
            SlotVerdict verdict,
            @Nullable ScoreEntry previous,
            Instant at) {
        return new ScoreEntry(
                attempt,
                slot.slot(),
                slot.version().id(),
                Scorer.SCORER_VERSION,
                score,
                previous == null ? null : previous.score(),
                slot.marks(),
                verdict,
                previous == null ? "submitted" : "submitted again",
                null,
                at);
    }
}
