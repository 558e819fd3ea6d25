package casebook.delivery.app;

import casebook.assessment.Blueprint;
import casebook.assessment.Draw;
import casebook.assessment.Quiz;
import casebook.assessment.Quizzes;
import casebook.assessment.app.Pools;
import casebook.platform.Randomness;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.roster.Membership;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/**
 * Makes a quiz for a course. It stands here and not in {@code assessment} because who teaches a course is the roster's to
 * say, which assessment does not know.
 */
@ApplicationScoped
@Transactional
public class MakingQuizzes {
    private final Quizzes quizzes;
    private final Pools pools;
    private final Access access;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public MakingQuizzes(Quizzes quizzes, Pools pools, Access access, Audit audit, WorkClock clock) {
        this.quizzes = quizzes;
        this.pools = pools;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Instructors of the course make quizzes; a blueprint that cannot be filled now is refused row by row. */
    public Answer<Quiz> make(Actor who, long course, String title, Blueprint blueprint) {
        Membership mine = access.membership(who, course);
        if (!mine.isMember()) {
            return new Answer.Hidden<>();
        }
        if (!mine.isInstructor()) {
            return new Answer.Forbidden<>();
        }
        if (blueprint.questions() == 0) {
            return new Answer.Invalid<>(
                    List.of(Diagnostic.error("QUIZ_EMPTY", "A quiz has at least one row or item.", Where.at("rows"))));
        }
        Draw.Result trial = Draw.from(blueprint, pools.of(blueprint), Set.of(), Randomness.from(0));
        if (trial instanceof Draw.Result.Short missing) {
            return new Answer.Invalid<>(pools.shortfall(missing));
        }
        Quiz quiz = quizzes.add(course, title, blueprint, who.account(), clock.instant());
        audit.record("QUIZ", who.account(), "quiz " + quiz.id(), "version " + quiz.version());
        return new Answer.Given<>(quiz);
    }
}
