package casebook.gradebook.app;

import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.gradebook.report.ConceptKey;
import casebook.gradebook.report.CourseReport;
import casebook.gradebook.report.QuestionCheck;
import casebook.gradebook.report.SectionSums;
import casebook.gradebook.report.Summaries;
import casebook.item.AssessmentItem;
import casebook.questionbank.ItemVersion;
import casebook.questionbank.app.ItemLibrary;
import casebook.roster.Course;
import casebook.roster.Courses;
import casebook.roster.Membership;
import casebook.roster.Section;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The results of a course without names: all sections for its coordinators and its instructors, their own for instructors
 * of sections.
 */
@ApplicationScoped
@Transactional
public class ReadingReports {
    private final Courses courses;
    private final Assignments assignments;
    private final GradebookAccess access;
    private final Summaries summaries;
    private final Freshness freshness;
    private final ItemLibrary items;

    @Inject
    public ReadingReports(
            Courses courses,
            Assignments assignments,
            GradebookAccess access,
            Summaries summaries,
            Freshness freshness,
            ItemLibrary items) {
        this.courses = courses;
        this.assignments = assignments;
        this.access = access;
        this.summaries = summaries;
        this.freshness = freshness;
        this.items = items;
    }

    /** @param quiz an assignment; null for all of the course */
    public Answer<CourseReport> of(Actor actor, long courseId, @Nullable Long quiz) {
        return of(access.membership(actor, courseId), courseId, quiz);
    }

    Answer<CourseReport> of(Membership membership, long courseId, @Nullable Long quiz) {
        if (!membership.isMember()) {
            return new Answer.Hidden<>();
        }
        if (!membership.isStaff()) {
            return new Answer.Forbidden<>();
        }
        Course course = courses.find(courseId).orElseThrow();
        LongPredicate reads = section -> readsFigures(membership, section);
        List<CourseReport.Quiz> quizzes = assignments.ofCourses(Set.of(courseId)).stream()
                .filter(each -> concerns(each, membership, reads))
                .map(each -> new CourseReport.Quiz(each.id(), each.title()))
                .toList();
        Optional<CourseReport.Quiz> chosen = quizzes.stream()
                .filter(each -> quiz != null && each.id() == quiz)
                .findFirst();
        return quiz != null && chosen.isEmpty()
                ? new Answer.Hidden<>()
                : new Answer.Given<>(report(course, membership, reads, quizzes, chosen.orElse(null)));
    }

    /** 0 stands for students without a section, who are for those who see the whole course. */
    static boolean readsFigures(Membership membership, long section) {
        return section == 0
                ? membership.isCoordinator() || membership.isInstructorOfCourse()
                : membership.mayReadAggregates(section);
    }

    private static boolean concerns(Assignment assignment, Membership membership, LongPredicate reads) {
        return readsFigures(membership, 0) || assignment.sections().stream().anyMatch(reads::test);
    }

    private CourseReport report(
            Course course,
            Membership membership,
            LongPredicate reads,
            List<CourseReport.Quiz> quizzes,
            CourseReport.@Nullable Quiz quiz) {
        Map<Long, String> names = course.sections().stream()
                .filter(each -> reads.test(each.id()))
                .collect(Collectors.toMap(Section::id, Section::name));
        List<SectionSums> sections = summaries.of(course.id(), quiz == null ? Summaries.ALL : quiz.id()).stream()
                .filter(each -> reads.test(each.section()))
                .sorted(Comparator.comparing((SectionSums each) -> each.section() == 0)
                        .thenComparing(each -> names.getOrDefault(each.section(), ""), String.CASE_INSENSITIVE_ORDER))
                .toList();
        Freshness.State state = freshness.of(course.id());
        return new CourseReport(
                course.id(),
                course.title(),
                course.zone(),
                reads.test(0),
                membership.isCoordinator(),
                quizzes,
                quiz,
                sections,
                names,
                questions(sections),
                sections.isEmpty() ? null : state.madeAt(),
                state.renewing());
    }

    private List<CourseReport.Question> questions(List<SectionSums> sections) {
        var sums = QuestionCheck.together(sections);
        Map<Long, ItemVersion> versions = items
                .all(sums.stream().map(each -> each.version()).toList())
                .stream()
                .collect(Collectors.toMap(ItemVersion::id, Function.identity(), (one, other) -> one, HashMap::new));
        List<CourseReport.Question> questions = new ArrayList<>();
        sums.forEach(each -> {
            ItemVersion version = versions.get(each.version());
            if (version != null) {
                AssessmentItem item = version.item();
                questions.add(new CourseReport.Question(
                        QuestionCheck.of(each, item.expectedFacility()),
                        item.title(),
                        item.slug(),
                        new ConceptKey(version.bank(), item.concept()),
                        item.level().name()));
            }
        });
        questions.sort(Comparator.comparing(CourseReport.Question::check, QuestionCheck.byUrgency()));
        return questions;
    }
}
