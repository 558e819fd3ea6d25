package casebook.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.roster.EnrolmentPlan.Wanted;
import casebook.security.Account;
import casebook.security.AccountRoles;
import casebook.security.PersonDetails;
import casebook.security.Username;
import casebook.shared.Parsed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnrolmentPlanTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final Course COURSE = new Course(
            1, "Foreign policy", ZoneId.of("Europe/London"), List.of(new Section(11, "A"), new Section(12, "B")));
    private static final Username ADA = new Username("ada");
    private static final Username ALAN = new Username("alan");

    @Test
    void newPeopleAreOpenedOnceAndEnrolledInEachRole() {
        EnrolmentPlan plan = plan(
                List.of(),
                List.of(),
                line(2, ADA, "A", CourseRole.INSTRUCTOR),
                line(3, ADA, "B", CourseRole.INSTRUCTOR));

        assertEquals(List.of(line(2, ADA, "A", CourseRole.INSTRUCTOR)), plan.newAccounts());
        assertEquals(
                List.of(new Wanted(ADA, 11L, CourseRole.INSTRUCTOR), new Wanted(ADA, 12L, CourseRole.INSTRUCTOR)),
                plan.wanted());
        assertEquals(List.of(ADA), plan.usernames());
    }

    @Test
    void aFileMayBeSentAgain() {
        EnrolmentPlan plan = plan(
                List.of(account(7, ADA, null)),
                List.of(student(7, 11, null)),
                line(2, ADA, "A", CourseRole.STUDENT),
                line(3, ADA, "A", CourseRole.STUDENT));

        assertEquals(List.of(), plan.newAccounts());
        assertEquals(List.of(), plan.wanted());
        assertEquals(List.of(ADA), plan.usernames());
    }

    @Test
    void everyLineSaysWhatItDoes() {
        EnrolmentPlan plan = plan(
                List.of(account(7, ALAN, null)),
                List.of(student(7, 11, null)),
                line(2, ADA, "A", CourseRole.STUDENT),
                line(3, ADA, "B", CourseRole.STUDENT),
                line(4, ADA, "B", CourseRole.STUDENT),
                line(5, ALAN, "A", CourseRole.STUDENT),
                line(6, ALAN, "B", CourseRole.STUDENT));

        assertEquals(
                List.of("2 CREATED", "3 ENROLLED", "4 UNCHANGED", "5 UNCHANGED", "6 ENROLLED"),
                plan.steps().stream()
                        .map(step -> step.line().line() + " " + step.effect())
                        .toList());
    }

    @Test
    void aCoordinatorsIsTheWholeCourseWhateverTheSection() {
        EnrolmentPlan plan = plan(List.of(), List.of(), line(2, ADA, "A", CourseRole.COORDINATOR));

        assertEquals(List.of(new Wanted(ADA, null, CourseRole.COORDINATOR)), plan.wanted());
    }

    @Test
    void aStudentHoldsNoStaffRoleInTheCourse() {
        assertEquals(
                List.of("line 3 role ROLE_CONFLICT"),
                faults(
                        List.of(),
                        List.of(),
                        line(2, ADA, "A", CourseRole.STUDENT),
                        line(3, ADA, "B", CourseRole.INSTRUCTOR)));
        assertEquals(
                List.of("line 2 role ROLE_CONFLICT"),
                faults(
                        List.of(account(7, ADA, null)),
                        List.of(student(7, 11, null)),
                        line(2, ADA, null, CourseRole.COORDINATOR)));
    }

    @Test
    void aStudentOfLastYearMayTeachNow() {
        EnrolmentPlan plan = plan(
                List.of(account(7, ADA, null)),
                List.of(student(7, 11, Instant.parse("2026-07-01T00:00:00Z"))),
                line(2, ADA, "A", CourseRole.INSTRUCTOR));

        assertEquals(List.of(new Wanted(ADA, 11L, CourseRole.INSTRUCTOR)), plan.wanted());
    }

    @Test
    void everyFaultOfTheFileIsReported() {
        assertEquals(
                List.of(
                        "line 2 section SECTION_UNKNOWN",
                        "line 3 section SECTION_MISSING",
                        "line 4 username LINES_DIFFER",
                        "line 5 username ACCOUNT_DISABLED"),
                faults(
                        List.of(account(8, new Username("left"), NOW)),
                        List.of(),
                        line(2, ADA, "C", CourseRole.STUDENT),
                        line(3, ALAN, null, CourseRole.STUDENT),
                        new EnrolmentLine(4, ALAN, new PersonDetails("Another", null), "A", CourseRole.STUDENT, null),
                        line(5, new Username("left"), "A", CourseRole.STUDENT)));
    }

    private static EnrolmentPlan plan(List<Account> accounts, List<Enrolment> enrolments, EnrolmentLine... lines) {
        Parsed<EnrolmentPlan> parsed = EnrolmentPlan.of(COURSE, List.of(lines), accounts, enrolments, NOW);
        assertEquals(List.of(), parsed.diagnostics());
        return Objects.requireNonNull(parsed.value());
    }

    private static List<String> faults(List<Account> accounts, List<Enrolment> enrolments, EnrolmentLine... lines) {
        return EnrolmentPlan.of(COURSE, List.of(lines), accounts, enrolments, NOW).diagnostics().stream()
                .map(fault -> fault.where() + " " + fault.code())
                .toList();
    }

    private static EnrolmentLine line(int line, Username name, @Nullable String section, CourseRole role) {
        return new EnrolmentLine(line, name, new PersonDetails("Somebody", null), section, role, null);
    }

    private static Account account(long id, Username name, @Nullable Instant disabled) {
        return new Account(id, name, new PersonDetails("Somebody", null), AccountRoles.NONE, false, NOW, disabled);
    }

    private static Enrolment student(long account, long section, @Nullable Instant until) {
        return new Enrolment(1, section, account, CourseRole.STUDENT, Instant.parse("2025-09-01T00:00:00Z"), until);
    }
}
