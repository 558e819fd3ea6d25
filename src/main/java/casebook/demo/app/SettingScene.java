package casebook.demo.app;

import casebook.assessment.Blueprint;
import casebook.assessment.Quiz;
import casebook.assessment.ReleaseRule;
import casebook.cases.CaseVersion;
import casebook.cases.ReadersMarks;
import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.NewAssignment;
import casebook.delivery.Window;
import casebook.delivery.app.Assigning;
import casebook.delivery.app.MakingQuizzes;
import casebook.demo.Cast;
import casebook.demo.Histories;
import casebook.demo.PastQuiz;
import casebook.demo.QuizContents;
import casebook.demo.Term;
import casebook.gradebook.app.Releasing;
import casebook.platform.SystemTask;
import casebook.roster.Course;
import casebook.roster.Courses;
import casebook.roster.Section;
import casebook.roster.app.CreatingCourses;
import casebook.security.Account;
import casebook.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The course with its people and quizzes, in two transactions: the beginning, which is there or not as a whole, and the
 * end, whose quizzes to come tell that the demo is complete.
 */
@SystemTask
@ApplicationScoped
@Transactional
public class SettingScene {
    private static final String TITLE = "IR 301 Security Studies";
    private static final List<String> SECTIONS = List.of("A", "B");
    private static final String DUE = "Quiz 4: Part A as a whole";
    private static final String UPCOMING = "Looking back at part A";

    private final DemoPeople people;
    private final CreatingCourses creating;
    private final Courses courses;
    private final ReadersMarks marks;
    private final MakingQuizzes quizzes;
    private final Assigning assigning;
    private final Assignments assignments;
    private final Releasing releasing;
    private final PastMoments moments;

    @Inject
    public SettingScene(
            DemoPeople people,
            CreatingCourses creating,
            Courses courses,
            ReadersMarks marks,
            MakingQuizzes quizzes,
            Assigning assigning,
            Assignments assignments,
            Releasing releasing,
            PastMoments moments) {
        this.people = people;
        this.creating = creating;
        this.courses = courses;
        this.marks = marks;
        this.quizzes = quizzes;
        this.assigning = assigning;
        this.assignments = assignments;
        this.releasing = releasing;
        this.moments = moments;
    }

    /** How far the demo has come in this database. */
    public sealed interface Progress {
        /** Nobody has an account. */
        record Nothing() implements Progress {}

        /** An earlier start was cut off after the beginning. */
        record Begun(Term term, Course course) implements Progress {}

        /** The demo is complete, or the database belongs to somebody. */
        record Settled() implements Progress {}
    }

    public Progress progress() {
        if (people.nobody()) {
            return new Progress.Nothing();
        }
        Optional<Instant> beginning = people.admin().map(Account::createdAt);
        Optional<Course> course = courses.page(0, 1).stream()
                .filter(first -> first.title().equals(TITLE))
                .findFirst();
        return beginning.isPresent() && course.isPresent() && due(course.get()).isEmpty()
                ? new Progress.Begun(Term.begunAt(beginning.get()), course.get())
                : new Progress.Settled();
    }

    private Optional<Assignment> due(Course course) {
        return assignments.ofCourses(List.of(course.id())).stream()
                .filter(one -> one.title().equals(DUE))
                .findFirst();
    }

    /** Accounts, course, enrolments, extra time, the open part, and the past quizzes as they were set. */
    public Course begin(Term term, CaseVersion teachingCase, QuizContents contents) {
        Course course = moments.at(term.beginning(), () -> {
            people.openOwnAccounts();
            Course made = Granted.from(creating.create(people.actor(Cast.ADMIN), TITLE, Term.ZONE, SECTIONS));
            people.enrol(made);
            people.allowExtraTime(Histories.ACCOMMODATIONS);
            marks.open(made.id(), teachingCase.caseId(), Set.of(QuizContents.PART));
            return made;
        });
        for (PastQuiz quiz : PastQuiz.values()) {
            List<String> items = contents.past().getOrDefault(quiz, List.of());
            moments.at(term.set(quiz), () -> set(course, quiz.title(), items, term.window(quiz), quiz.rule()));
        }
        return course;
    }

    /** A past quiz as it was set for a section. */
    public Assignment assignment(Course course, PastQuiz quiz, String section) {
        return assignments.ofCourses(List.of(course.id())).stream()
                .filter(one -> one.title().equals(quiz.title())
                        && one.sections()
                                .equals(List.of(section(course, section).id())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demo has no " + quiz + " in section " + section));
    }

    /** What instructors have released, the quiz to come and the quiz that is due, with windows around now. */
    public void end(Term term, Course course, QuizContents contents) {
        for (PastQuiz quiz : PastQuiz.values()) {
            moments.at(term.released(quiz), () -> release(course, quiz));
        }
        Instant now = moments.now();
        ReleaseRule rule = new ReleaseRule(ReleaseRule.When.AFTER_ALL_DONE, ReleaseRule.Shows.ALL);
        Window due = Term.due(now);
        set(course, UPCOMING, contents.upcoming(), Term.upcoming(now), rule);
        moments.at(due.opens(), () -> set(course, DUE, contents.due(), due, rule));
    }

    /** Each instructor sets the quiz for the own section. */
    private Quiz set(Course course, String title, List<String> items, Window window, ReleaseRule rule) {
        Actor maker = instructor(SECTIONS.getFirst());
        Quiz quiz = Granted.from(quizzes.make(maker, course.id(), title, new Blueprint(List.of(), items)));
        for (String section : SECTIONS) {
            Granted.from(assigning.assign(
                    instructor(section),
                    new NewAssignment(
                            quiz.id(),
                            List.of(section(course, section).id()),
                            List.of(),
                            window,
                            course.zone(),
                            1,
                            true,
                            rule)));
        }
        return quiz;
    }

    private boolean release(Course course, PastQuiz quiz) {
        ReleaseRule.Shows shows = quiz.released();
        if (shows != null) {
            for (String section : SECTIONS) {
                long assignment = assignment(course, quiz, section).id();
                Granted.from(releasing.release(instructor(section), assignment, shows, "Discussed in class."));
            }
        }
        return shows != null;
    }

    private Actor instructor(String section) {
        return people.actor(Cast.instructorOf(section));
    }

    private static Section section(Course course, String name) {
        return course.sections().stream()
                .filter(section -> section.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demo course has no section " + name));
    }
}
