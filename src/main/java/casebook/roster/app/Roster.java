package casebook.roster.app;

import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.roster.Accommodation;
import casebook.roster.Course;
import casebook.roster.CourseRole;
import casebook.roster.Courses;
import casebook.roster.Enrolment;
import casebook.roster.Enrolments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is what in which course now, for the use cases that decide by it. It checks no rights itself: its answers are what
 * rights are made of.
 */
@SystemTask
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Roster {
    private final Enrolments enrolments;
    private final Courses courses;
    private final WorkClock clock;

    @Inject
    public Roster(Enrolments enrolments, Courses courses, WorkClock clock) {
        this.enrolments = enrolments;
        this.courses = courses;
        this.clock = clock;
    }

    /** What a person is now, over all courses. */
    public List<Enrolment> rolesOf(long account) {
        return enrolments.ofAccount(account).stream().filter(this::holds).toList();
    }

    /** What a person is now in one course. */
    public List<Enrolment> rolesOf(long account, long course) {
        return rolesOf(account).stream().filter(role -> role.course() == course).toList();
    }

    /** The students of a course now, with their sections. */
    public List<Enrolment> studentsOf(long course) {
        return enrolments.ofCourse(course).stream()
                .filter(enrolment -> enrolment.role() == CourseRole.STUDENT)
                .filter(this::holds)
                .toList();
    }

    public Optional<Course> course(long id) {
        return courses.find(id);
    }

    public List<Course> courses(Collection<Long> ids) {
        return courses.find(ids);
    }

    public Accommodation accommodationOf(long account) {
        return enrolments.accommodation(account).orElse(Accommodation.NONE);
    }

    /** Those of these people who have one. */
    public Map<Long, Accommodation> accommodationsOf(Collection<Long> accounts) {
        return enrolments.accommodations(accounts);
    }

    private boolean holds(Enrolment enrolment) {
        return enrolment.holdsAt(clock.instant());
    }
}
