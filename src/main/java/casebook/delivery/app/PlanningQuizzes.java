package casebook.delivery.app;

import casebook.assessment.Blueprint;
import casebook.assessment.QuestionSearch;
import casebook.assessment.Quiz;
import casebook.assessment.QuizPlan;
import casebook.assessment.QuizVersion;
import casebook.assessment.Quizzes;
import casebook.assessment.Shelf;
import casebook.assessment.Survey;
import casebook.assessment.app.Foreseeing;
import casebook.assessment.app.Surveying;
import casebook.cases.CaseVersion;
import casebook.cases.OpenedParts;
import casebook.cases.ReadersMarks;
import casebook.delivery.QuizHistory;
import casebook.roster.Course;
import casebook.roster.Courses;
import casebook.roster.Membership;
import casebook.security.Account;
import casebook.security.Accounts;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** What instructors see while they put a quiz together; nothing here changes anything. */
@ApplicationScoped
@Transactional
public class PlanningQuizzes {
    private static final int SAMPLES = 3;
    private static final int MOST_FOUND = 25;

    private final Quizzes quizzes;
    private final Surveying surveying;
    private final Foreseeing foreseeing;
    private final ReadersMarks marks;
    private final Access access;
    private final Courses courses;
    private final Accounts accounts;

    @Inject
    public PlanningQuizzes(
            Quizzes quizzes,
            Surveying surveying,
            Foreseeing foreseeing,
            ReadersMarks marks,
            Access access,
            Courses courses,
            Accounts accounts) {
        this.quizzes = quizzes;
        this.surveying = surveying;
        this.foreseeing = foreseeing;
        this.marks = marks;
        this.access = access;
        this.courses = courses;
        this.accounts = accounts;
    }

    /** The course, for those who may make quizzes in it. */
    public Answer<Course> course(Actor who, long course) {
        Membership mine = access.membership(who, course);
        if (!mine.isMember()) {
            return new Answer.Hidden<>();
        }
        return mine.isInstructor() ? new Answer.Given<>(courses.find(course).orElseThrow()) : new Answer.Forbidden<>();
    }

    /** The latest version of a quiz, for those who may assign it. */
    public Answer<Quiz> quiz(Actor who, long quiz) {
        Optional<Quiz> found = quizzes.latest(quiz);
        Membership mine = access.membership(who, found.map(Quiz::course).orElse(-1L));
        if (found.isEmpty() || !mine.isMember()) {
            return new Answer.Hidden<>();
        }
        return mine.isInstructor() ? new Answer.Given<>(found.get()) : new Answer.Forbidden<>();
    }

    /** A quiz of the course with its versions. */
    public Answer<QuizHistory> history(Actor who, long course, long quiz) {
        if (!(course(who, course) instanceof Answer.Given)) {
            return access.membership(who, course).isMember() ? new Answer.Forbidden<>() : new Answer.Hidden<>();
        }
        Optional<Quiz> latest = quizzes.latest(quiz).filter(found -> found.course() == course);
        if (latest.isEmpty()) {
            return new Answer.Hidden<>();
        }
        List<QuizVersion> versions = quizzes.history(quiz);
        Map<Long, String> names =
                accounts
                        .withIds(versions.stream()
                                .map(QuizVersion::createdBy)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(
                                Account::id, one -> one.details().displayName()));
        return new Answer.Given<>(QuizHistory.of(versions, names));
    }

    /**
     * What a blueprint comes to now.
     *
     * @param seed of the first of the forms drawn for show; the next ones follow it
     */
    public Answer<QuizPlan> plan(Actor who, long course, Blueprint blueprint, long seed, QuestionSearch search) {
        return switch (course(who, course)) {
            case Answer.Hidden<Course> ignored -> new Answer.Hidden<>();
            case Answer.Forbidden<Course> ignored -> new Answer.Forbidden<>();
            case Answer.Invalid<Course> invalid -> new Answer.Invalid<>(invalid.diagnostics());
            case Answer.Given<Course> ignored -> new Answer.Given<>(plan(course, blueprint, seed, search));
        };
    }

    private QuizPlan plan(long course, Blueprint blueprint, long seed, QuestionSearch search) {
        Shelf shelf = surveying.shelf();
        List<QuizPlan.Form> forms = LongStream.range(seed, seed + SAMPLES)
                .mapToObj(one -> new QuizPlan.Form(one, surveying.form(shelf, blueprint, one)))
                .filter(form -> !form.questions().isEmpty())
                .toList();
        List<Long> found = surveying.find(shelf, search);
        Survey survey = surveying.survey(shelf, blueprint);
        return new QuizPlan(
                shelf,
                survey,
                foreseeing.of(shelf, blueprint, survey, open(course, foreseeing.cases(shelf, blueprint))),
                surveying.fixed(shelf, blueprint),
                forms,
                surveying.cards(shelf, found.stream().limit(MOST_FOUND).toList()),
                found.size());
    }

    /** By case, the parts that the course has opened to everybody. */
    private Map<String, Set<String>> open(long course, List<CaseVersion> cases) {
        return cases.stream()
                .collect(Collectors.toMap(
                        version -> version.teachingCase().slug(),
                        version -> OpenedParts.of(
                                version.teachingCase(), marks.openParts(course, version.caseId()), List.of())));
    }
}
