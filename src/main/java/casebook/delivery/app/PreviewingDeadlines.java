package casebook.delivery.app;

import casebook.delivery.Allowance;
import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.DeadlinePreview;
import casebook.delivery.Relation;
import casebook.roster.Accommodation;
import casebook.roster.Accommodations;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells staff when a student's attempt would end, by the arithmetic that decides it. */
@ApplicationScoped
@Transactional
public class PreviewingDeadlines {
    private final Assignments assignments;
    private final Accommodations accommodations;
    private final Access access;

    @Inject
    public PreviewingDeadlines(Assignments assignments, Accommodations accommodations, Access access) {
        this.assignments = assignments;
        this.accommodations = accommodations;
        this.access = access;
    }

    /** For an attempt that this student would start at that instant. */
    public Answer<DeadlinePreview> preview(Actor who, long id, long account, Instant start) {
        return preview(who, id, account, start, accommodations.of(account));
    }

    /** The same as if the student had that extra time, which nobody has set yet. */
    public Answer<DeadlinePreview> preview(
            Actor who, long id, long account, Instant start, Accommodation accommodation) {
        Optional<Assignment> found = assignments.find(id);
        Relation relation = found.map(assignment -> access.to(who, assignment)).orElse(Relation.NONE);
        if (found.isEmpty() || relation == Relation.NONE) {
            return new Answer.Hidden<>();
        }
        if (relation != Relation.INSTRUCTOR) {
            return new Answer.Forbidden<>();
        }
        Assignment assignment = found.get();
        if (!access.takes(account, assignment)) {
            return new Answer.Invalid<>(List.of(Diagnostic.error(
                    "ACCOUNT_UNKNOWN", "This person does not take the assignment.", Where.at("account"))));
        }
        Allowance allowance = new Allowance(accommodation.factor(), accommodation.extra());
        return new Answer.Given<>(new DeadlinePreview(
                assignment.window().at(start),
                assignment.window().end(start, allowance, Duration.ZERO).orElse(null),
                assignment.window().personalLimit(allowance).orElse(null),
                assignment.window().endRule()));
    }
}
