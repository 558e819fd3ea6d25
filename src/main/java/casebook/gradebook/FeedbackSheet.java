package casebook.gradebook;

import casebook.assessment.ReleaseRule;
import casebook.delivery.Assignment;
import casebook.delivery.Attempt;
import casebook.delivery.SittingSlot;
import casebook.delivery.StoredSave;
import casebook.item.LexicalResponse;
import casebook.item.Verdict;
import casebook.scoring.ScoreEntry;
import casebook.scoring.StoredResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What feedback on an attempt is made from.
 *
 * @param given by slot, the responses that count
 * @param scored by slot, the entries of the ledger that count
 */
public record FeedbackSheet(
        Attempt attempt,
        Assignment assignment,
        List<SittingSlot> questions,
        Map<Integer, StoredSave> given,
        Map<Integer, ScoreEntry> scored) {

    public FeedbackSheet {
        questions = List.copyOf(questions);
        given = Map.copyOf(given);
        scored = Map.copyOf(scored);
    }

    /**
     * The feedback at one level of release.
     *
     * @param shows {@code MARKS} or {@code ALL}
     * @param untold slots of which marks and key are kept, see {@link Untold}
     * @param keys by slot; asked for nothing unless all is shown
     */
    public Feedback.Shown at(
            ReleaseRule.Shows shows,
            Instant submittedAt,
            Set<Integer> untold,
            Supplier<Map<Integer, Feedback.Key>> keys) {
        Map<Integer, Feedback.Key> shown = shows == ReleaseRule.Shows.ALL ? keys.get() : Map.of();
        return new Feedback.Shown(
                attempt.id(),
                assignment.id(),
                assignment.title(),
                attempt.number(),
                shows,
                submittedAt,
                Untold.score(scored.values(), untold),
                questions.stream()
                        .map(slot -> untold.contains(slot.slot())
                                ? kept(slot)
                                : slot(slot, scored.get(slot.slot()), shown.get(slot.slot())))
                        .toList());
    }

    /** What was given to a question; null for nothing. */
    public @Nullable LexicalResponse response(int slot) {
        StoredSave save = given.get(slot);
        return StoredResponse.read(save == null ? null : save.content()).orElse(null);
    }

    private Feedback.OfSlot kept(SittingSlot slot) {
        return new Feedback.OfSlot(
                slot.slot(), null, slot.marks(), Verdict.PENDING, slot.item(), response(slot.slot()), null, true);
    }

    /** A question that was never scored, which no submit leaves behind, would be pending. */
    private Feedback.OfSlot slot(SittingSlot slot, @Nullable ScoreEntry entry, Feedback.@Nullable Key key) {
        return new Feedback.OfSlot(
                slot.slot(),
                entry == null ? null : entry.score(),
                slot.marks(),
                entry == null ? Verdict.PENDING : entry.verdict().shown(),
                slot.item(),
                response(slot.slot()),
                key);
    }
}
