package casebook.roster.app;

import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.roster.Accommodation;
import casebook.roster.Accommodations;
import casebook.roster.Course;
import casebook.roster.CourseRole;
import casebook.roster.Courses;
import casebook.roster.Enrolment;
import casebook.roster.Enrolments;
import casebook.roster.Member;
import casebook.roster.Membership;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** What other features ask of the roster: who is what in which course now, and who may see whom. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Roster {
    private static final Membership NOBODY = new Membership(List.of());

    private final Courses courses;
    private final Enrolments enrolments;
    private final Accommodations accommodations;
    private final WorkClock clock;

    @Inject
    public Roster(Courses courses, Enrolments enrolments, Accommodations accommodations, WorkClock clock) {
        this.courses = courses;
        this.enrolments = enrolments;
        this.accommodations = accommodations;
        this.clock = clock;
    }

    /** What the actor is in the course now; without any role it is nobody's business that the course exists. */
    public Membership membership(Actor actor, long course) {
        return membershipOf(actor.account(), course);
    }

    /** All memberships that the actor has now, by course. */
    public Map<Long, Membership> memberships(Actor actor) {
        Instant now = clock.instant();
        return enrolments.of(actor.account()).stream()
                .filter(one -> one.isActive(now))
                .collect(Collectors.groupingBy(
                        Enrolment::course,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Membership::new)));
    }

    /** What an account is in the course now. */
    @SystemTask
    public Membership membershipOf(long account, long course) {
        return Membership.at(clock.instant(), enrolments.of(account, course));
    }

    public Set<CourseRole> rolesOf(Actor actor, long course) {
        return membership(actor, course).roles();
    }

    /** The sections, of all courses, in which the actor studies now. */
    public Set<Long> sectionsOf(Actor actor) {
        return memberships(actor).values().stream()
                .flatMap(membership -> membership.studentSections().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the actor studies in the section now. */
    public boolean isStudentIn(Actor actor, long section) {
        return sectionsOf(actor).contains(section);
    }

    /** Courses that the actor may see, by id: all for an administrator, else those with an active role. */
    public List<Course> courses(Actor actor, long afterId, int most) {
        if (actor.administers()) {
            return courses.page(afterId, most);
        }
        Map<Long, Membership> memberships = memberships(actor);
        List<Long> ids = memberships.keySet().stream()
                .filter(id -> id > afterId)
                .limit(most)
                .toList();
        return courses.withIds(ids).stream()
                .map(course -> asSeenBy(memberships.getOrDefault(course.id(), NOBODY), course))
                .toList();
    }

    /** The title of a course, for those who are known to be in it. */
    @SystemTask
    public String courseTitle(long course) {
        return courses.title(course);
    }

    /** A course as the actor may see it; empty when it is not visible. */
    public Optional<Course> course(Actor actor, long course) {
        if (actor.administers()) {
            return courses.find(course);
        }
        Membership membership = membership(actor, course);
        return membership.isMember()
                ? courses.find(course).map(found -> asSeenBy(membership, found))
                : Optional.empty();
    }

    /**
     * Students of the course now, one row for each section: all of them for an administrator, a coordinator and an
     * instructor of the course, else those of the sections that the actor teaches.
     */
    public Answer<List<Member>> studentsOf(Actor actor, long course) {
        return members(actor, course, CourseRole.STUDENT);
    }

    /** As {@link #studentsOf} for any role; an instructor of sections sees all staff. */
    public Answer<List<Member>> members(Actor actor, long course, CourseRole role) {
        Membership membership = membership(actor, course);
        if (!actor.administers() && !membership.isStaff()) {
            return membership.isMember() ? new Answer.Forbidden<>() : new Answer.Hidden<>();
        }
        boolean all = actor.administers()
                || membership.isCoordinator()
                || membership.isInstructorOfCourse()
                || role != CourseRole.STUDENT;
        return new Answer.Given<>(enrolments.members(course, role, clock.instant()).stream()
                .filter(member -> all
                        || (member.section() != null
                                && membership
                                        .instructedSections()
                                        .contains(member.section().id())))
                .toList());
    }

    /** One's own extra time; another's for an administrator and for those who teach that person now. */
    public Answer<Accommodation> accommodationOf(Actor actor, long account) {
        return actor.account() == account || actor.administers() || teaches(actor, account)
                ? new Answer.Given<>(accommodations.of(account))
                : new Answer.Hidden<>();
    }

    /** Extra time of an account, for what computes deadlines. */
    @SystemTask
    public Accommodation accommodation(long account) {
        return accommodations.of(account);
    }

    /** Whether the actor teaches the person in some section or course now. */
    public boolean teaches(Actor actor, long account) {
        return meets(actor, account, Roster::teaches);
    }

    /** Whether the actor coordinates a course in which the person studies now. */
    public boolean coordinates(Actor actor, long account) {
        return meets(actor, account, (mine, student) -> mine.isCoordinator());
    }

    private boolean meets(Actor actor, long account, BiPredicate<Membership, Enrolment> how) {
        Map<Long, Membership> mine = memberships(actor);
        Instant now = clock.instant();
        return enrolments.of(account).stream()
                .filter(one -> one.role() == CourseRole.STUDENT && one.isActive(now))
                .anyMatch(one -> how.test(mine.getOrDefault(one.course(), NOBODY), one));
    }

    private static boolean teaches(Membership mine, Enrolment student) {
        Long section = student.section();
        return section == null ? mine.isInstructorOfCourse() : mine.isInstructorOf(section);
    }

    private static Course asSeenBy(Membership membership, Course course) {
        if (membership.isStaff()) {
            return course;
        }
        Set<Long> own = membership.studentSections();
        return new Course(
                course.id(),
                course.title(),
                course.zone(),
                course.sections().stream()
                        .filter(section -> own.contains(section.id()))
                        .toList());
    }
}
