package casebook.gradebook.app;

import casebook.delivery.Attempt;
import casebook.delivery.AttemptKind;
import casebook.delivery.AttemptTurned;
import casebook.delivery.Attempts;
import casebook.gradebook.report.Grade;
import casebook.gradebook.report.GradeChanges;
import casebook.gradebook.report.Grades;
import casebook.platform.SystemTask;
import casebook.scoring.AttemptScored;
import casebook.scoring.ScoreEntry;
import casebook.scoring.Scores;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps the totals of attempts in step with the ledger, in the transaction that writes to it. */
@SystemTask
@ApplicationScoped
@Transactional
public class KeepingGrades {
    private final Grades grades;
    private final GradeChanges changes;
    private final Attempts attempts;
    private final Scores scores;

    @Inject
    public KeepingGrades(Grades grades, GradeChanges changes, Attempts attempts, Scores scores) {
        this.grades = grades;
        this.changes = changes;
        this.attempts = attempts;
        this.scores = scores;
    }

    public void grade(@Observes AttemptScored scored) {
        Attempt attempt = scored.attempt();
        if (attempt.kind() == AttemptKind.TAKE) {
            grades.put(graded(attempt, scored.latest()), scored.again());
            changes.add(List.of(attempt.assignment()));
        }
    }

    /** Whether an attempt counts may have changed with it. */
    public void turned(@Observes AttemptTurned turned) {
        if (turned.attempt().kind() == AttemptKind.TAKE) {
            changes.add(List.of(turned.attempt().assignment()));
        }
    }

    /**
     * Makes the grades of some attempts again from the ledger.
     *
     * @param after the last attempt of the part before; 0 for the start
     * @return the last attempt of this part; the one given when there are no more
     */
    public long again(long after, int most) {
        List<Long> ids = grades.submitted(after, most);
        Map<Long, List<ScoreEntry>> latest = scores.latest(ids);
        Set<Long> assignments = new HashSet<>();
        for (long id : ids) {
            Attempt attempt = attempts.find(id).orElseThrow();
            grades.put(graded(attempt, latest.getOrDefault(id, List.of())), true);
            assignments.add(attempt.assignment());
        }
        changes.add(assignments);
        return ids.isEmpty() ? after : ids.getLast();
    }

    /** Whether the ledger has scores and there is no grade, as after the update that brought grades. */
    public boolean missing() {
        return grades.missing();
    }

    private static Grade graded(Attempt attempt, List<ScoreEntry> latest) {
        return Grade.of(attempt.id(), attempt.assignment(), attempt.account(), latest);
    }
}
