package casebook.roster;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person is in one course at one moment, and what follows from it by the table of access. An administrator is
 * no member and has none of these rights.
 *
 * @param enrolments those that are active, all of one account and one course
 */
public record Membership(List<Enrolment> enrolments) {
    public Membership {
        enrolments = List.copyOf(enrolments);
    }

    public static Membership at(Instant now, Collection<Enrolment> all) {
        return new Membership(all.stream().filter(one -> one.isActive(now)).toList());
    }

    public Set<CourseRole> roles() {
        return enrolments.stream().map(Enrolment::role).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isMember() {
        return !enrolments.isEmpty();
    }

    public boolean isStudent() {
        return roles().contains(CourseRole.STUDENT);
    }

    public boolean isStaff() {
        return roles().contains(CourseRole.INSTRUCTOR) || roles().contains(CourseRole.COORDINATOR);
    }

    public boolean isCoordinator() {
        return roles().contains(CourseRole.COORDINATOR);
    }

    /** Instructor of named sections or of the course. */
    public boolean isInstructor() {
        return roles().contains(CourseRole.INSTRUCTOR);
    }

    public boolean isInstructorOfCourse() {
        return enrolments.stream().anyMatch(one -> one.role() == CourseRole.INSTRUCTOR && one.section() == null);
    }

    /** Of the section itself or of the whole course. */
    public boolean isInstructorOf(long section) {
        return isInstructorOfCourse() || sectionsAs(CourseRole.INSTRUCTOR).contains(section);
    }

    /** Sections the person studies in. */
    public Set<Long> studentSections() {
        return sectionsAs(CourseRole.STUDENT);
    }

    /** Sections the person teaches by name; empty for an instructor of the whole course. */
    public Set<Long> instructedSections() {
        return sectionsAs(CourseRole.INSTRUCTOR);
    }

    /** May take quizzes for marks; staff see previews. */
    public boolean mayTake() {
        return isStudent();
    }

    /** May see items with their keys. */
    public boolean maySeeKeys() {
        return isStaff();
    }

    /** May assign, extend, reopen, void, release for the section. */
    public boolean mayRun(long section) {
        return isInstructorOf(section);
    }

    /** May read named responses of the section; a coordinator's reading is audited. */
    public boolean mayReadNamed(long section) {
        return isInstructorOf(section) || isCoordinator();
    }

    /** May read figures about the section in which nobody is named. */
    public boolean mayReadAggregates(long section) {
        return isInstructorOf(section) || isCoordinator();
    }

    private Set<Long> sectionsAs(CourseRole role) {
        return enrolments.stream()
                .filter(one -> one.role() == role)
                .map(Enrolment::section)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
