package casebook.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.roster.CourseRole;
import casebook.roster.EnrolmentLine;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Usernames and password as the contract, section 1, prints them. */
class CastTest {
    @Test
    void theAccountsAreThoseOfTheContract() {
        List<String> students =
                IntStream.rangeClosed(1, 24).mapToObj("student%02d"::formatted).toList();
        List<String> enrolled =
                Cast.enrolments().stream().map(line -> line.username().value()).toList();

        assertEquals(List.of("coordinator", "instructor1", "instructor2"), enrolled.subList(0, 3));
        assertEquals(students, enrolled.subList(3, enrolled.size()));
        assertEquals(List.of("admin", "author"), List.of(Cast.ADMIN.value(), Cast.AUTHOR.value()));
        assertTrue(Cast.enrolments().stream().allMatch(line -> "casebook".equals(line.password())));
    }

    @Test
    void eachOfTwoSectionsHasTwelveStudentsAndAnInstructor() {
        for (String section : List.of("A", "B")) {
            List<EnrolmentLine> own = Cast.enrolments().stream()
                    .filter(line -> section.equals(line.section()))
                    .toList();

            assertEquals(
                    12,
                    own.stream()
                            .filter(line -> line.role() == CourseRole.STUDENT)
                            .count());
            assertEquals(
                    List.of(Cast.instructorOf(section)),
                    own.stream()
                            .filter(line -> line.role() == CourseRole.INSTRUCTOR)
                            .map(EnrolmentLine::username)
                            .toList());
        }
    }

    @Test
    void namesAndAddressesMayBeStoredAndNoTwoAreAlike() {
        HashSet<String> seen = new HashSet<>();
        for (EnrolmentLine line : Cast.enrolments()) {
            String name = line.details().displayName();

            assertEquals(List.<Diagnostic>of(), line.details().faults(Where.at("name"), Where.at("email")));
            assertTrue(Normalizer.isNormalized(name, Normalizer.Form.NFC), name);
            assertTrue(seen.add(name), name);
            assertTrue(seen.add(line.details().email()), name);
            assertTrue(Objects.requireNonNull(line.details().email()).endsWith("@example.edu"), name);
        }
    }

    /** A class of a standard normal distribution: mean 0, and a standard deviation near 1. */
    @Test
    void abilitiesAreThoseOfAnOrdinaryClass() {
        double mean =
                Cast.STUDENTS.stream().mapToDouble(Student::ability).average().orElseThrow();
        double square = Cast.STUDENTS.stream()
                .mapToDouble(one -> one.ability() * one.ability())
                .average()
                .orElseThrow();

        assertEquals(0, mean, 0.001);
        assertEquals(0.96, Math.sqrt(square), 0.03);
    }
}
