package casebook.gradebook.app;

import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptKind;
import casebook.gradebook.ResultRow;
import casebook.platform.app.Audit;
import casebook.roster.Membership;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Staff read who got what at an assignment: instructors of their own sections, instructors and coordinators of the
 * course of all; what a coordinator reads is audited.
 */
@ApplicationScoped
@Transactional
public class ReadingResults {
    private final Assignments assignments;
    private final SettledAttempts attempts;
    private final GradebookAccess access;
    private final ResultRows rows;
    private final Audit audit;

    @Inject
    ReadingResults(
            Assignments assignments, SettledAttempts attempts, GradebookAccess access, ResultRows rows, Audit audit) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.access = access;
        this.rows = rows;
        this.audit = audit;
    }

    /**
     * One row for each attempt that was taken, in the order of names, without previews.
     *
     * @param section only this section, by its id or its name; null for all that the actor may read
     */
    public Answer<List<ResultRow>> ofAssignment(Actor actor, long assignmentId, @Nullable String section) {
        Optional<Assignment> found = assignments.find(assignmentId);
        if (found.isEmpty()) {
            return new Answer.Hidden<>();
        }
        Assignment assignment = found.get();
        Membership membership = access.membership(actor, assignment.course());
        return switch (GradebookAccess.reach(membership, assignment, actor.account())) {
            case HIDDEN -> new Answer.Hidden<>();
            case OWN -> new Answer.Forbidden<>();
            case READ, RELEASE -> {
                Optional<Long> only = section == null ? Optional.empty() : rows.section(assignment, section);
                yield section != null && (only.isEmpty() || !GradebookAccess.readsNamed(membership, only))
                        ? new Answer.Hidden<>()
                        : new Answer.Given<>(read(actor, membership, assignment, only.orElse(null)));
            }
        };
    }

    private List<ResultRow> read(Actor actor, Membership membership, Assignment assignment, @Nullable Long section) {
        if (membership.isCoordinator()) {
            audit.recordIn(
                    assignment.course(),
                    "GRADE_VIEW",
                    actor.account(),
                    "assignment " + assignment.id(),
                    "results by name" + (section == null ? "" : ", section " + section));
        }
        List<Attempt> taken = attempts.ofAssignment(assignment.id()).stream()
                .filter(attempt -> attempt.kind() == AttemptKind.TAKE)
                .toList();
        return rows.of(
                assignment,
                taken,
                of -> GradebookAccess.readsNamed(membership, of)
                        && (section == null || of.equals(Optional.of(section))));
    }
}
