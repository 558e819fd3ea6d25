package casebook.delivery.app;

import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.ProblemReport;
import casebook.delivery.ProblemReports;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Staff read what students say is wrong with questions, and note what became of it. A coordinator's reading is audited. */
@ApplicationScoped
@Transactional
public class HandlingProblems {
    private final Assignments assignments;
    private final ProblemReports reports;
    private final Overseen overseen;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public HandlingProblems(
            Assignments assignments, ProblemReports reports, Overseen overseen, Audit audit, WorkClock clock) {
        this.assignments = assignments;
        this.reports = reports;
        this.overseen = overseen;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was reported, and whether the actor may note anything. */
    public record Reported(Assignment assignment, List<ProblemReport> reports, boolean mayHandle) {}

    /** Those of students whom the actor may read about. */
    public Answer<Reported> read(Actor who, long assignment) {
        Optional<Assignment> found = assignments.find(assignment);
        return found.isEmpty()
                ? new Answer.Hidden<>()
                : overseen.toStaff(who, found.get(), mine -> {
                    if (mine.isOnRecord()) {
                        audit.recordIn(
                                found.get().course(),
                                "PROBLEM_VIEW",
                                who.account(),
                                "assignment " + assignment,
                                "reports by name");
                    }
                    return new Answer.Given<>(new Reported(
                            found.get(),
                            reports.ofAssignment(assignment).stream()
                                    .filter(report -> mine.reads(report.account()))
                                    .toList(),
                            mine.teaches()));
                });
    }

    /** @param note at most 4,000 characters; empty for none */
    public Answer<Integer> handle(Actor who, long assignment, long id, ProblemReport.Status status, String note) {
        Optional<Assignment> found = assignments.find(assignment);
        Optional<ProblemReport> report = reports.find(id);
        if (found.isEmpty() || report.isEmpty()) {
            return new Answer.Hidden<>();
        }
        boolean belongs = reports.ofAssignment(assignment).stream().anyMatch(one -> one.id() == id);
        return overseen.toStaff(who, found.get(), mine -> {
            if (!belongs || !mine.reads(report.get().account())) {
                return new Answer.Hidden<>();
            }
            if (!mine.supervises(report.get().account())) {
                return new Answer.Forbidden<>();
            }
            reports.handle(id, new ProblemReport.Handling(status, note, who.account(), clock.instant()));
            audit.recordIn(found.get().course(), "PROBLEM_" + status, who.account(), "problem report " + id, note);
            return new Answer.Given<>(1);
        });
    }
}
