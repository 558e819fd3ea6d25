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
import casebook.roster.app.Roster;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
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
    private final Roster roster;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public MakingQuizzes(Quizzes quizzes, Pools pools, Access access, Roster roster, Audit audit, WorkClock clock) {
        this.quizzes = quizzes;
        this.pools = pools;
        this.access = access;
        this.roster = roster;
        this.audit = audit;
        this.clock = clock;
    }

    /** Instructors of the course make quizzes; a blueprint that cannot be filled now is refused row by row. */
    public Answer<Quiz> make(Actor who, long course, String title, Blueprint blueprint) {
        Membership mine = access.membership(who, course);
        if (!mine.isMember() && roster.course(who, course).isEmpty()) {
            return new Answer.Hidden<>();
        }
        if (!mine.isInstructor()) {
            return new Answer.Forbidden<>();
        }
        List<Diagnostic> faults = faults(blueprint);
        if (!faults.isEmpty()) {
            return new Answer.Invalid<>(faults);
        }
        Quiz quiz = quizzes.add(course, title, blueprint, who.account(), clock.instant());
        noted(who, quiz);
        return new Answer.Given<>(quiz);
    }

    /**
     * Makes a new version of a quiz; assignments keep the version that they were set with.
     *
     * @param base the version that the editor began with; refused when somebody has saved another since
     */
    public Answer<Quiz> revise(Actor who, long id, long base, String title, Blueprint blueprint) {
        Optional<Quiz> found = quizzes.latest(id);
        Membership mine = access.membership(who, found.map(Quiz::course).orElse(-1L));
        if (found.isEmpty() || !mine.isMember()) {
            return new Answer.Hidden<>();
        }
        if (!mine.isInstructor()) {
            return new Answer.Forbidden<>();
        }
        List<Diagnostic> faults = faults(blueprint);
        if (!faults.isEmpty()) {
            return new Answer.Invalid<>(faults);
        }
        Quiz before = found.get();
        if (before.version() == base
                && before.title().equals(title)
                && before.blueprint().equals(blueprint)) {
            return new Answer.Given<>(before);
        }
        Optional<Quiz> revised = quizzes.revise(id, base, title, blueprint, who.account(), clock.instant());
        revised.ifPresent(quiz -> noted(who, quiz));
        return revised.<Answer<Quiz>>map(Answer.Given::new)
                .orElseGet(() -> new Answer.Invalid<>(List.of(Diagnostic.error(
                        "CHANGED_MEANWHILE", "Somebody has saved another version of this quiz.", Where.at("")))));
    }

    private void noted(Actor who, Quiz quiz) {
        audit.recordIn(quiz.course(), "QUIZ", who.account(), "quiz " + quiz.id(), "version " + quiz.version());
    }

    private List<Diagnostic> faults(Blueprint blueprint) {
        if (blueprint.questions() == 0) {
            return List.of(Diagnostic.error("QUIZ_EMPTY", "A quiz has at least one row or item.", Where.at("rows")));
        }
        return switch (Draw.from(blueprint, pools.of(blueprint), Set.of(), Randomness.from(0))) {
            case Draw.Result.Drawn ignored -> List.of();
            case Draw.Result.Short missing -> pools.shortfall(missing);
        };
    }
}
