package casebook.delivery.app;

import casebook.delivery.Assignments;
import casebook.delivery.LateAnswers;
import casebook.delivery.Matters;
import casebook.delivery.Oversight;
import casebook.delivery.ProblemReports;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Staff see how much of an assignment waits for them: of the students whom they may read about. */
@ApplicationScoped
@Transactional
public class CountingMatters {
    private final Assignments assignments;
    private final LateAnswers late;
    private final ProblemReports problems;
    private final Overseen overseen;

    @Inject
    public CountingMatters(Assignments assignments, LateAnswers late, ProblemReports problems, Overseen overseen) {
        this.assignments = assignments;
        this.late = late;
        this.problems = problems;
        this.overseen = overseen;
    }

    public Answer<Matters> of(Actor who, long assignment) {
        return assignments
                .find(assignment)
                .map(found -> overseen.toStaff(who, found, mine -> {
                    List<Long> undecided = late.undecided(assignment);
                    List<Long> unseen = problems.unseen(assignment);
                    return new Answer.Given<>(new Matters(count(undecided, mine), count(unseen, mine)));
                }))
                .orElseGet(Answer.Hidden::new);
    }

    private static int count(List<Long> students, Oversight mine) {
        return (int) students.stream().filter(mine::reads).count();
    }
}
