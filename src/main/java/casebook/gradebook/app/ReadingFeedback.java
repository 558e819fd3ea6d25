package casebook.gradebook.app;

import casebook.assessment.ReleaseRule;
import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptStatus;
import casebook.gradebook.AttemptFeedback;
import casebook.gradebook.Feedback;
import casebook.gradebook.Visibility;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A student reads how an attempt of theirs went: as much as is released, and nothing else. Staff read their previews in
 * full while they teach the course.
 *
 * <p>Page: the feedback page, {@code /learn/feedback}, one question at a time out of {@link Feedback.Shown#slots}.
 */
@ApplicationScoped
@Transactional
public class ReadingFeedback {
    private final SettledAttempts attempts;
    private final Assignments assignments;
    private final Visibilities visibilities;
    private final FeedbackSheets sheets;
    private final GradebookAccess access;

    @Inject
    ReadingFeedback(
            SettledAttempts attempts,
            Assignments assignments,
            Visibilities visibilities,
            FeedbackSheets sheets,
            GradebookAccess access) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.visibilities = visibilities;
        this.sheets = sheets;
        this.access = access;
    }

    /** Without what others chose. Only for an attempt of the actor's own. */
    public Answer<AttemptFeedback> read(Actor actor, long attemptId) {
        return read(actor, attemptId, OptionalInt.empty());
    }

    /**
     * Hidden for an attempt that is not the actor's own, forbidden when they may know of it as staff.
     *
     * @param compared the slot whose key tells what the section chose; for the others that is left out
     */
    public Answer<AttemptFeedback> read(Actor actor, long attemptId, OptionalInt compared) {
        Optional<Attempt> own = attempts.own(actor.account(), attemptId);
        if (own.isEmpty()) {
            return attempts.seen(actor, attemptId) ? new Answer.Forbidden<>() : new Answer.Hidden<>();
        }
        Attempt attempt = own.get();
        Assignment assignment = assignments.find(attempt.assignment()).orElseThrow();
        Visibility visibility = visibility(actor, attempt, assignment);
        Instant submitted = attempt.submittedAt();
        if (attempt.status() != AttemptStatus.SUBMITTED || submitted == null || !visibility.marks()) {
            return given(attempt, assignment, new Feedback.NotReleased(visibility.opensAt()));
        }
        return given(
                attempt, assignment, sheets.of(actor, attempt, assignment, visibility.shows(), submitted, compared));
    }

    private static Answer<AttemptFeedback> given(Attempt attempt, Assignment assignment, Feedback feedback) {
        return new Answer.Given<>(new AttemptFeedback(attempt, assignment, feedback));
    }

    private Visibility visibility(Actor actor, Attempt attempt, Assignment assignment) {
        return switch (attempt.kind()) {
            case TAKE -> visibilities.of(assignment, attempts.of(assignment.id(), actor.account()));
            case PREVIEW ->
                new Visibility(
                        access.membership(actor, assignment.course()).maySeeKeys()
                                ? ReleaseRule.Shows.ALL
                                : ReleaseRule.Shows.NONE,
                        null,
                        null);
        };
    }
}
