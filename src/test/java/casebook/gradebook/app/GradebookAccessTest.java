package casebook.gradebook.app;

import static casebook.gradebook.app.GradebookAccess.Reach.HIDDEN;
import static casebook.gradebook.app.GradebookAccess.Reach.OWN;
import static casebook.gradebook.app.GradebookAccess.Reach.READ;
import static casebook.gradebook.app.GradebookAccess.Reach.RELEASE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.delivery.Assignment;
import casebook.gradebook.app.GradebookAccess.Reach;
import casebook.roster.CourseRole;
import casebook.roster.Enrolment;
import casebook.roster.Membership;
import casebook.scoring.Sittings;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The table of the contract, section 1, for results and release. The assignment is for sections 31 and 32. */
class GradebookAccessTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final Assignment FOR_BOTH = Sittings.assignment(1, List.of());

    private static Enrolment as(CourseRole role, @Nullable Long section) {
        return new Enrolment(2, section, 40, role, NOW, null);
    }

    private static Membership of(Enrolment... enrolments) {
        return Membership.at(NOW, Arrays.asList(enrolments));
    }

    private static Reach reach(Enrolment... enrolments) {
        return GradebookAccess.reach(of(enrolments), FOR_BOTH, 40);
    }

    @Test
    void theCourseInstructorReadsAndReleasesAll() {
        assertEquals(RELEASE, reach(as(CourseRole.INSTRUCTOR, null)));
    }

    @Test
    void theCoordinatorReadsAllAndReleasesNothing() {
        assertEquals(READ, reach(as(CourseRole.COORDINATOR, null)));
        assertEquals(true, GradebookAccess.readsNamed(of(as(CourseRole.COORDINATOR, null)), Optional.empty()));
    }

    @Test
    void anInstructorOfSomeSectionsReadsThoseAndReleasesOnlyWhatIsForThemAlone() {
        Enrolment one = as(CourseRole.INSTRUCTOR, 31L);
        assertEquals(READ, reach(one));
        assertEquals(RELEASE, reach(one, as(CourseRole.INSTRUCTOR, 32L)));
        assertEquals(true, GradebookAccess.readsNamed(of(one), Optional.of(31L)));
        assertEquals(false, GradebookAccess.readsNamed(of(one), Optional.of(32L)));
        assertEquals(false, GradebookAccess.readsNamed(of(one), Optional.empty()));
    }

    @Test
    void whatIsAlsoForSinglePersonsIsReleasedByTheCourseInstructor() {
        Membership both = of(as(CourseRole.INSTRUCTOR, 31L), as(CourseRole.INSTRUCTOR, 32L));
        assertEquals(READ, GradebookAccess.reach(both, Sittings.assignment(1, List.of(99L)), 40));
    }

    @Test
    void aStudentItIsSetForSeesThatItIsThereAndOthersDoNot() {
        assertEquals(OWN, reach(as(CourseRole.STUDENT, 31L)));
        assertEquals(HIDDEN, reach(as(CourseRole.STUDENT, 33L)));
        assertEquals(HIDDEN, reach(as(CourseRole.INSTRUCTOR, 33L)));
        assertEquals(HIDDEN, reach());
        assertEquals(OWN, GradebookAccess.reach(of(), Sittings.assignment(1, List.of(40L)), 40));
    }
}
