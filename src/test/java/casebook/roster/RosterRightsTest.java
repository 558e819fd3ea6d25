package casebook.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.security.PersonDetails;
import casebook.security.Username;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Contract, section 1: instructors keep what is theirs, accounts and roles of staff are an administrator's. */
class RosterRightsTest {
    private static final long A = 11;
    private static final long B = 12;
    private static final Course COURSE =
            new Course(1, "Foreign policy", ZoneOffset.UTC, List.of(new Section(A, "A"), new Section(B, "B")));

    @Test
    void anInstructorOfASectionKeepsItsStudentsOnly() {
        RosterRights rights = as(CourseRole.INSTRUCTOR, A);

        assertTrue(rights.mayRead());
        assertTrue(rights.mayChange());
        assertEquals(Set.of(A), rights.visible());
        assertEquals(List.of(new Section(A, "A")), rights.open(COURSE));
        assertTrue(rights.mayKeep(CourseRole.STUDENT, A));
        assertFalse(rights.mayKeep(CourseRole.STUDENT, B));
        assertFalse(rights.mayKeep(CourseRole.STUDENT, null));
        assertFalse(rights.mayKeep(CourseRole.INSTRUCTOR, A));
        assertFalse(rights.mayKeep(CourseRole.COORDINATOR, null));
    }

    @Test
    void anInstructorOfTheCourseKeepsAllStudentsAndNoStaff() {
        RosterRights rights = as(CourseRole.INSTRUCTOR, null);

        assertNull(rights.visible());
        assertTrue(rights.mayKeep(CourseRole.STUDENT, B));
        assertTrue(rights.mayKeep(CourseRole.STUDENT, null));
        assertFalse(rights.mayKeep(CourseRole.INSTRUCTOR, B));
    }

    @Test
    void aCoordinatorReadsAndChangesNothing() {
        RosterRights rights = as(CourseRole.COORDINATOR, null);

        assertTrue(rights.mayRead());
        assertNull(rights.visible());
        assertFalse(rights.mayChange());
        assertFalse(rights.mayKeep(CourseRole.STUDENT, A));
    }

    @Test
    void aStudentReadsNothing() {
        assertFalse(as(CourseRole.STUDENT, A).mayRead());
    }

    @Test
    void anAdministratorKeepsEverybody() {
        RosterRights rights = new RosterRights(true, new Membership(List.of()));

        assertTrue(rights.mayKeep(CourseRole.COORDINATOR, null));
        assertEquals(List.of(), rights.faults(COURSE, List.of(line(2, null, CourseRole.COORDINATOR, "secret"))));
    }

    @Test
    void allLinesThatAreNotForAnInstructorAreNamed() {
        List<EnrolmentLine> lines = List.of(
                line(2, "A", CourseRole.STUDENT, null),
                line(3, "B", CourseRole.STUDENT, null),
                line(4, "A", CourseRole.INSTRUCTOR, null),
                line(5, "A", CourseRole.STUDENT, "a long password"));

        assertEquals(
                List.of(
                        "line 3 section SECTION_NOT_YOURS",
                        "line 4 role ROLE_BY_ADMINISTRATOR",
                        "line 5 password PASSWORD_BY_ADMINISTRATOR"),
                as(CourseRole.INSTRUCTOR, A).faults(COURSE, lines).stream()
                        .map(fault -> fault.where() + " " + fault.code())
                        .toList());
    }

    private static RosterRights as(CourseRole role, @Nullable Long section) {
        Enrolment one = new Enrolment(1, section, 7, role, Instant.EPOCH, null);
        return new RosterRights(false, new Membership(List.of(one)));
    }

    private static EnrolmentLine line(int line, @Nullable String section, CourseRole role, @Nullable String password) {
        return new EnrolmentLine(
                line, new Username("ada" + line), new PersonDetails("Ada", null), section, role, password);
    }
}
