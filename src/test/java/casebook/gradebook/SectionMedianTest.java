package casebook.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.roster.CourseRole;
import casebook.roster.Enrolment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who counts in which section, and its median. */
class SectionMedianTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2026-09-01T09:00:00Z");
    private static final Instant LATELY = Instant.parse("2026-10-20T09:00:00Z");

    private static Enrolment student(long account, @Nullable Long section, Instant from, @Nullable Instant until) {
        return new Enrolment(2, section, account, CourseRole.STUDENT, from, until);
    }

    @Test
    void theMedianOfAnOddNumberIsTheMiddleOne() {
        assertEquals(Optional.of(new SectionMedian(19, 5)), SectionMedian.of(List.of(28.0, 3.0, 19.0, 21.0, 11.0)));
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
        assertEquals(
                Optional.of(new SectionMedian(15.25, 6)), SectionMedian.of(List.of(28.0, 3.0, 19.5, 21.0, 11.0, 10.0)));
    }

    @Test
    void fourStudentsHaveNoMedian() {
        assertEquals(Optional.empty(), SectionMedian.of(List.of(1.0, 2.0, 3.0, 4.0)));
    }

    @Test
    void whoHasMovedCountsInTheSectionTheyAreIn() {
        ClassList list = ClassList.at(NOW, List.of(student(20, 31L, LONG_AGO, LATELY), student(20, 32L, LATELY, null)));
        assertEquals(Optional.of(32L), list.sectionOf(20, List.of(31L, 32L)));
        assertEquals(Optional.of(31L), list.sectionOf(20, List.of(31L)));
    }

    @Test
    void whoHasLeftCountsInTheSectionTheyWereIn() {
        ClassList list = ClassList.at(NOW, List.of(student(20, 31L, LONG_AGO, LATELY)));
        assertEquals(Optional.of(31L), list.sectionOf(20, List.of(31L)));
        assertEquals(Set.of(20L), list.studentsOf(List.of(31L)));
    }

    @Test
    void staffAndStudentsOfNoSectionCountInNone() {
        ClassList list = ClassList.at(
                NOW,
                List.of(
                        student(20, null, LONG_AGO, null),
                        new Enrolment(2, 31L, 40, CourseRole.INSTRUCTOR, LONG_AGO, null)));
        assertEquals(Optional.empty(), list.sectionOf(20, List.of(31L)));
        assertEquals(Optional.empty(), list.sectionOf(40, List.of(31L)));
        assertEquals(Set.of(), list.studentsOf(List.of(31L)));
    }
}
