package casebook.delivery.app;

import casebook.delivery.Assignment;
import casebook.delivery.Attempt;
import casebook.delivery.Relation;
import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.roster.Enrolment;
import casebook.roster.Enrolments;
import casebook.roster.Membership;
import casebook.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who may do what with an assignment and its attempts, by the table of the contract, section 1. */
@SystemTask
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Access {
    private final Enrolments enrolments;
    private final WorkClock clock;

    @Inject
    public Access(Enrolments enrolments, WorkClock clock) {
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** What a person is in a course now. */
    public Membership membership(Actor who, long course) {
        return membership(who.account(), course);
    }

    public Relation to(Actor who, Assignment assignment) {
        return to(membership(who, assignment.course()), who.account(), assignment);
    }

    /** As {@link #to(Actor, Assignment)}, for many assignments of one course. */
    public Relation to(Membership membership, long account, Assignment assignment) {
        if (membership.isInstructorOfCourse()
                || membership.instructedSections().stream().anyMatch(assignment.sections()::contains)
                || (membership.isInstructor() && teachesOneOf(membership, assignment))) {
            return Relation.INSTRUCTOR;
        }
        if (membership.isCoordinator()) {
            return Relation.COORDINATOR;
        }
        return takes(membership, account, assignment) ? Relation.CANDIDATE : Relation.NONE;
    }

    /** Whether a person takes the assignment: a student of a section it is set for, or named in it. */
    public boolean takes(long account, Assignment assignment) {
        return takes(membership(account, assignment.course()), account, assignment);
    }

    /** Whether the actor may extend, reopen, annul and release for this attempt: instructor of the student's section. */
    public boolean supervises(Actor who, Assignment assignment, Attempt attempt) {
        Membership mine = membership(who, assignment.course());
        return mine.isInstructorOfCourse()
                || sectionsOf(attempt.account(), assignment.course()).stream().anyMatch(mine::isInstructorOf);
    }

    /** Whether the actor may see that the attempt exists: its own student, its instructors, its coordinators. */
    public boolean sees(Actor who, Assignment assignment, Attempt attempt) {
        return attempt.account() == who.account()
                || supervises(who, assignment, attempt)
                || membership(who, assignment.course()).isCoordinator();
    }

    /** The sections that a student of the course is in now. */
    public Set<Long> sectionsOf(long account, long course) {
        return membership(account, course).studentSections();
    }

    /** What the actor is now, by course. */
    public Map<Long, Membership> memberships(Actor who) {
        Instant now = clock.instant();
        return enrolments.of(who.account()).stream()
                .filter(enrolment -> enrolment.isActive(now))
                .collect(Collectors.groupingBy(
                        Enrolment::course,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Membership::new)));
    }

    /** The courses in which the actor is anything now. */
    public List<Long> coursesOf(Actor who) {
        return enrolments.of(who.account()).stream()
                .filter(enrolment -> enrolment.isActive(clock.instant()))
                .map(Enrolment::course)
                .distinct()
                .toList();
    }

    /** All students whom the assignment is set for now. */
    public List<Long> candidates(Assignment assignment) {
        return enrolments.ofCourse(assignment.course()).stream()
                .filter(enrolment -> enrolment.isActive(clock.instant()))
                .map(Enrolment::account)
                .distinct()
                .filter(account -> takes(account, assignment))
                .toList();
    }

    private boolean teachesOneOf(Membership membership, Assignment assignment) {
        return assignment.accounts().stream()
                .flatMap(account -> sectionsOf(account, assignment.course()).stream())
                .anyMatch(membership::isInstructorOf);
    }

    private static boolean takes(Membership membership, long account, Assignment assignment) {
        return membership.mayTake()
                && (assignment.accounts().contains(account)
                        || membership.studentSections().stream().anyMatch(assignment.sections()::contains));
    }

    private Membership membership(long account, long course) {
        return Membership.at(clock.instant(), enrolments.of(account, course));
    }
}
