package casebook.gradebook.app;

import casebook.assessment.ReleaseRule;
import casebook.delivery.Assignment;
import casebook.delivery.Attempt;
import casebook.delivery.Attempts;
import casebook.delivery.app.AttemptSlots;
import casebook.gradebook.Feedback;
import casebook.gradebook.FeedbackSheet;
import casebook.gradebook.Untold;
import casebook.scoring.Scores;
import casebook.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.Set;

/** Gathers the feedback of an attempt. What may be shown was decided before. */
@ApplicationScoped
class FeedbackSheets {
    private final Attempts attempts;
    private final AttemptSlots slots;
    private final Scores scores;
    private final KeySheets keys;
    private final UntoldForecasts untold;

    @Inject
    FeedbackSheets(Attempts attempts, AttemptSlots slots, Scores scores, KeySheets keys, UntoldForecasts untold) {
        this.attempts = attempts;
        this.slots = slots;
        this.scores = scores;
        this.keys = keys;
        this.untold = untold;
    }

    /**
     * As far as the student has come in the case, see {@link Untold}.
     *
     * @param who whose attempt it is
     * @param compared see {@link KeySheets#of}
     */
    Feedback.Shown of(
            Actor who,
            Attempt attempt,
            Assignment assignment,
            ReleaseRule.Shows shows,
            Instant submittedAt,
            OptionalInt compared) {
        FeedbackSheet sheet = sheet(attempt, assignment);
        return sheet.at(
                shows, submittedAt, untold.of(who, assignment, sheet.questions()), () -> keys.of(sheet, compared));
    }

    /** With keys and marks and all, for those who teach. */
    Feedback.Shown whole(Attempt attempt, Assignment assignment, Instant submittedAt) {
        FeedbackSheet sheet = sheet(attempt, assignment);
        return sheet.at(ReleaseRule.Shows.ALL, submittedAt, Set.of(), () -> keys.of(sheet, OptionalInt.empty()));
    }

    private FeedbackSheet sheet(Attempt attempt, Assignment assignment) {
        return new FeedbackSheet(
                attempt,
                assignment,
                slots.of(attempt.id()),
                attempts.latest(attempt.id()),
                scores.latest(attempt.id()));
    }
}
