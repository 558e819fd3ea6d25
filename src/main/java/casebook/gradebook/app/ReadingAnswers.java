package casebook.gradebook.app;

import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptKind;
import casebook.delivery.Attempts;
import casebook.delivery.app.Overdue;
import casebook.gradebook.AnswerFile;
import casebook.gradebook.ClassList;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.roster.Enrolments;
import casebook.roster.Membership;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Staff read one answer of one student with all that happened to it. A coordinator's reading is audited. */
@ApplicationScoped
@Transactional
public class ReadingAnswers {
    private final Attempts attempts;
    private final Assignments assignments;
    private final Overdue overdue;
    private final GradebookAccess access;
    private final Enrolments enrolments;
    private final AnswerFiles files;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    ReadingAnswers(
            Attempts attempts,
            Assignments assignments,
            Overdue overdue,
            GradebookAccess access,
            Enrolments enrolments,
            AnswerFiles files,
            Audit audit,
            WorkClock clock) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.overdue = overdue;
        this.access = access;
        this.enrolments = enrolments;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** Forbidden to the student who gave it, for whom feedback is; hidden from all others who may not read it. */
    public Answer<AnswerFile> read(Actor who, long id, int slot) {
        Optional<Attempt> found = attempts.find(id).filter(attempt -> attempt.kind() == AttemptKind.TAKE);
        if (found.isEmpty()) {
            return new Answer.Hidden<>();
        }
        Assignment assignment = assignments.find(found.get().assignment()).orElseThrow();
        Membership mine = access.membership(who, assignment.course());
        boolean reads = switch (GradebookAccess.reach(mine, assignment, who.account())) {
            case HIDDEN, OWN -> false;
            case READ, RELEASE -> GradebookAccess.readsNamed(mine, section(found.get(), assignment));
        };
        if (!reads) {
            return found.get().account() == who.account() ? new Answer.Forbidden<>() : new Answer.Hidden<>();
        }
        if (mine.isCoordinator()) {
            audit.recordIn(assignment.course(), "ANSWER_VIEW", who.account(), "attempt " + id, "slot " + slot);
        }
        overdue.settle(id);
        return files.of(attempts.find(id).orElseThrow(), assignment, slot)
                .<Answer<AnswerFile>>map(Answer.Given::new)
                .orElseGet(Answer.Hidden::new);
    }

    private Optional<Long> section(Attempt attempt, Assignment assignment) {
        return ClassList.at(clock.instant(), enrolments.of(attempt.account(), assignment.course()))
                .sectionOf(attempt.account(), assignment.sections());
    }
}
