package casebook.delivery.app;

import casebook.assessment.Draw;
import casebook.assessment.PoolItem;
import casebook.assessment.Quiz;
import casebook.assessment.Quizzes;
import casebook.assessment.app.Pools;
import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.NewAssignment;
import casebook.platform.Randomness;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.roster.Membership;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sets a quiz for sections or persons. The versions that it may draw from are frozen then. */
@ApplicationScoped
@Transactional
public class Assigning {
    private final Quizzes quizzes;
    private final Assignments assignments;
    private final Access access;
    private final Pools pools;
    private final CaseOfPool cases;
    private final Targets targets;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public Assigning(
            Quizzes quizzes,
            Assignments assignments,
            Access access,
            Pools pools,
            CaseOfPool cases,
            Targets targets,
            Audit audit,
            WorkClock clock) {
        this.quizzes = quizzes;
        this.assignments = assignments;
        this.access = access;
        this.pools = pools;
        this.cases = cases;
        this.targets = targets;
        this.audit = audit;
        this.clock = clock;
    }

    /** An instructor of the course may set it for anybody in it, one of sections for their own sections. */
    public Answer<Assignment> assign(Actor who, NewAssignment wanted) {
        Optional<Quiz> found = quizzes.latest(wanted.quiz());
        if (found.isEmpty() || !access.membership(who, found.get().course()).isStaff()) {
            return new Answer.Hidden<>();
        }
        Quiz quiz = found.get();
        Membership mine = access.membership(who, quiz.course());
        List<Diagnostic> faults = targets.faults(wanted, quiz.course());
        if (!faults.isEmpty()) {
            return new Answer.Invalid<>(faults);
        }
        if (!targets.allTaught(mine, quiz.course(), wanted.sections(), wanted.accounts())) {
            return new Answer.Forbidden<>();
        }
        List<PoolItem> pool = pools.of(quiz.blueprint());
        Draw.Result trial = Draw.from(quiz.blueprint(), pool, Set.of(), Randomness.from(0));
        if (trial instanceof Draw.Result.Short missing) {
            return new Answer.Invalid<>(pools.shortfall(missing));
        }
        return new Answer.Given<>(add(who, wanted, quiz, pool));
    }

    private Assignment add(Actor who, NewAssignment wanted, Quiz quiz, List<PoolItem> pool) {
        Assignment added = assignments.add(
                new Assignment(
                        0,
                        quiz.course(),
                        quiz.version(),
                        cases.of(pool),
                        quiz.title(),
                        wanted.window(),
                        wanted.zone(),
                        wanted.maxAttempts(),
                        wanted.shuffle(),
                        wanted.release(),
                        quiz.blueprint().questions(),
                        wanted.sections(),
                        wanted.accounts()),
                pool.stream().map(PoolItem::version).toList(),
                who.account(),
                clock.instant());
        audit.recordIn(
                added.course(), "ASSIGN", who.account(), "assignment " + added.id(), "quiz version " + quiz.version());
        return added;
    }
}
