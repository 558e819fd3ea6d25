package casebook.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The table of access, CONTRACT section 1, as far as it follows from roles in a course. */
class MembershipTest {
    private static final Instant OPENS = Instant.parse("2026-09-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final long A = 11;
    private static final long B = 12;

    @Test
    void aStudentTakesAndSeesNothingOfOthers() {
        Membership student = as(CourseRole.STUDENT, A);

        assertTrue(student.mayTake());
        assertEquals(Set.of(A), student.studentSections());
        assertFalse(student.maySeeKeys());
        assertFalse(student.mayReadNamed(A));
        assertFalse(student.mayReadAggregates(A));
        assertFalse(student.mayRun(A));
    }

    @Test
    void anInstructorOfASectionRunsThatOneOnly() {
        Membership instructor = as(CourseRole.INSTRUCTOR, A);

        assertTrue(instructor.maySeeKeys());
        assertTrue(instructor.mayRun(A));
        assertTrue(instructor.mayReadNamed(A));
        assertFalse(instructor.mayRun(B));
        assertFalse(instructor.mayReadNamed(B));
        assertFalse(instructor.mayReadAggregates(B));
        assertFalse(instructor.isInstructorOfCourse());
    }

    @Test
    void anInstructorOfTheCourseRunsEverySection() {
        Membership instructor = as(CourseRole.INSTRUCTOR, null);

        assertTrue(instructor.isInstructorOfCourse());
        assertTrue(instructor.mayRun(A));
        assertTrue(instructor.mayReadNamed(B));
        assertEquals(Set.of(), instructor.instructedSections());
    }

    @Test
    void aCoordinatorReadsEverySectionAndRunsNone() {
        Membership coordinator = as(CourseRole.COORDINATOR, null);

        assertTrue(coordinator.maySeeKeys());
        assertTrue(coordinator.mayReadNamed(A));
        assertTrue(coordinator.mayReadAggregates(B));
        assertFalse(coordinator.mayRun(A));
        assertFalse(coordinator.mayTake());
    }

    @Test
    void aRoleCountsFromItsBeginningUntilBeforeItsEnd() {
        Enrolment until = new Enrolment(1, A, 7, CourseRole.STUDENT, OPENS, NOW);

        assertTrue(Membership.at(OPENS, List.of(until)).isMember());
        assertTrue(Membership.at(NOW.minusMillis(1), List.of(until)).isMember());
        assertFalse(Membership.at(NOW, List.of(until)).isMember());
        assertFalse(Membership.at(OPENS.minusMillis(1), List.of(until)).isMember());
    }

    private static Membership as(CourseRole role, @Nullable Long section) {
        return Membership.at(NOW, List.of(new Enrolment(1, section, 7, role, OPENS, null)));
    }
}
