package casebook.gradebook.app;

import casebook.assessment.ReleaseRule;
import casebook.delivery.Assignment;
import casebook.delivery.Attempt;
import casebook.delivery.Attempts;
import casebook.delivery.SittingSlot;
import casebook.delivery.StoredSave;
import casebook.delivery.app.AttemptSlots;
import casebook.gradebook.Feedback;
import casebook.item.LexicalResponse;
import casebook.item.Verdict;
import casebook.scoring.AttemptScore;
import casebook.scoring.ScoreEntry;
import casebook.scoring.Scores;
import casebook.scoring.StoredResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the feedback of an attempt together. What may be shown was decided before. */
@ApplicationScoped
class FeedbackSheets {
    private final Attempts attempts;
    private final AttemptSlots slots;
    private final Scores scores;
    private final KeySheets keys;

    @Inject
    FeedbackSheets(Attempts attempts, AttemptSlots slots, Scores scores, KeySheets keys) {
        this.attempts = attempts;
        this.slots = slots;
        this.scores = scores;
        this.keys = keys;
    }

    Feedback.Shown of(Attempt attempt, Assignment assignment, ReleaseRule.Shows shows, Instant submittedAt) {
        List<SittingSlot> questions = slots.of(attempt.id());
        Map<Integer, StoredSave> given = attempts.latest(attempt.id());
        Map<Integer, ScoreEntry> scored = scores.latest(attempt.id());
        Map<Integer, Feedback.Key> shown = shows == ReleaseRule.Shows.ALL
                ? keys.of(assignment, attempt.account(), questions, given)
                : Map.of();
        return new Feedback.Shown(
                attempt.id(),
                assignment.id(),
                assignment.title(),
                attempt.number(),
                shows,
                submittedAt,
                AttemptScore.of(scored.values()),
                questions.stream()
                        .map(slot -> slot(
                                slot,
                                response(given.get(slot.slot())),
                                scored.get(slot.slot()),
                                shown.get(slot.slot())))
                        .toList());
    }

    /** A question that was never scored, which no submit leaves behind, would be pending. */
    private static Feedback.OfSlot slot(
            SittingSlot slot,
            @Nullable LexicalResponse response,
            @Nullable ScoreEntry entry,
            Feedback.@Nullable Key key) {
        return new Feedback.OfSlot(
                slot.slot(),
                entry == null ? null : entry.score(),
                slot.marks(),
                entry == null ? Verdict.PENDING : entry.verdict().shown(),
                slot.item(),
                response,
                key);
    }

    static @Nullable LexicalResponse response(@Nullable StoredSave save) {
        return StoredResponse.read(save == null ? null : save.content()).orElse(null);
    }
}
