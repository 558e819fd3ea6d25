package casebook.delivery.app;

import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.AttemptCounts;
import casebook.delivery.Attempts;
import casebook.delivery.Relation;
import casebook.delivery.Standing;
import casebook.platform.WorkClock;
import casebook.roster.CourseRole;
import casebook.roster.Enrolment;
import casebook.roster.Enrolments;
import casebook.roster.Membership;
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

/** Staff see how far a class is, without names: instructors of their own sections, coordinators of all. */
@ApplicationScoped
@Transactional
public class CountingAttempts {
    private final Assignments assignments;
    private final Attempts attempts;
    private final Enrolments enrolments;
    private final Access access;
    private final WorkClock clock;

    @Inject
    public CountingAttempts(
            Assignments assignments, Attempts attempts, Enrolments enrolments, Access access, WorkClock clock) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.enrolments = enrolments;
        this.access = access;
        this.clock = clock;
    }

    /** Of the students whom the actor may see figures about. */
    public Answer<AttemptCounts> of(Actor who, long assignment) {
        Optional<Assignment> found = assignments.find(assignment);
        if (found.isEmpty()) {
            return new Answer.Hidden<>();
        }
        Relation relation = access.to(who, found.get());
        return switch (relation) {
            case NONE -> new Answer.Hidden<>();
            case CANDIDATE -> new Answer.Forbidden<>();
            case INSTRUCTOR, COORDINATOR ->
                new Answer.Given<>(AttemptCounts.of(
                        students(access.membership(who, found.get().course()), found.get()),
                        attempts.ofAssignment(assignment)));
        };
    }

    /** The same for all assignments of a course that the actor teaches or coordinates, by assignment. */
    public Map<Long, AttemptCounts> ofCourse(Actor who, long course) {
        List<Assignment> mine = assignments.ofCourses(List.of(course)).stream()
                .filter(one -> Set.of(Relation.INSTRUCTOR, Relation.COORDINATOR).contains(access.to(who, one)))
                .toList();
        Membership membership = access.membership(who, course);
        List<Enrolment> students = students(course);
        Map<Long, List<Standing>> standings = attempts
                .standings(mine.stream().map(Assignment::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Standing::assignment));
        return mine.stream()
                .collect(Collectors.toMap(
                        Assignment::id,
                        one -> AttemptCounts.ofStandings(
                                readable(membership, one, students), standings.getOrDefault(one.id(), List.of()))));
    }

    private Set<Long> students(Membership mine, Assignment assignment) {
        return readable(mine, assignment, students(assignment.course()));
    }

    private List<Enrolment> students(long course) {
        return enrolments.ofCourse(course).stream()
                .filter(one -> one.role() == CourseRole.STUDENT && one.isActive(clock.instant()))
                .toList();
    }

    private static Set<Long> readable(Membership mine, Assignment assignment, List<Enrolment> students) {
        return students.stream()
                .filter(one -> isSetFor(assignment, one) && mayRead(mine, one))
                .map(Enrolment::account)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isSetFor(Assignment assignment, Enrolment student) {
        return assignment.accounts().contains(student.account())
                || (student.section() != null && assignment.sections().contains(student.section()));
    }

    private static boolean mayRead(Membership mine, Enrolment student) {
        return mine.isCoordinator()
                || (student.section() == null
                        ? mine.isInstructorOfCourse()
                        : mine.mayReadAggregates(student.section()));
    }
}
