package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Classroom;
import casebook.support.Client;
import casebook.support.RunningCasebook;
import casebook.support.School;
import casebook.support.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Design, rule 4: ids tell nothing. Over more than 500 attempts the key's place among the option ids, sorted, and its
 * place among the options as shown, are uniform by Pearson's chi-square at p > 0.001. The bound is the upper 0.001 point
 * of the distribution as tabled (NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7.4). Since chance alone
 * passes it once in a thousand samples, a first failure is looked at again in a fresh sample of the same size.
 */
@ExtendWith(RunningCasebook.class)
@Tag("derby")
@Order(Integer.MAX_VALUE - 3)
class KeyPlacesIT {
    private static final int STUDENTS = 52;
    private static final int ATTEMPTS_EACH = 10;

    /** The keys of qkx-single (one of four) and of qkx-multiple (two of four), as their files mark them. */
    private static final String SINGLE = "Free passage through the strait";

    private static final String FIRST = "The foreign ministry of Sorel";
    private static final String SECOND = "The transport ministry of Norra";

    private static final double THREE_DEGREES = 16.266;
    private static final double FIVE_DEGREES = 20.515;

    private final School school;
    private final Classroom course;

    KeyPlacesIT(School school) {
        this.school = school;
        this.course = school.newCourse();
    }

    /** How often the key, or the pair of keys, was seen in each place. */
    private static final class Places {
        private final int[] singleSorted = new int[4];
        private final int[] singleShown = new int[4];
        private final int[] pairSorted = new int[6];
        private final int[] pairShown = new int[6];

        void note(Sheet sheet) {
            int single = slotWith(sheet, SINGLE);
            List<String> shown = sheet.ids(single, "choices");
            String key = sheet.idOf(single, "choices", SINGLE);
            singleShown[shown.indexOf(key)]++;
            singleSorted[sorted(shown).indexOf(key)]++;
            int multiple = slotWith(sheet, FIRST);
            List<String> options = sheet.ids(multiple, "choices");
            String first = sheet.idOf(multiple, "choices", FIRST);
            String second = sheet.idOf(multiple, "choices", SECOND);
            pairShown[pair(options.indexOf(first), options.indexOf(second))]++;
            pairSorted[pair(sorted(options).indexOf(first), sorted(options).indexOf(second))]++;
        }

        /** Which of the six pairs of places: 01, 02, 03, 12, 13, 23. */
        private static int pair(int a, int b) {
            int low = Math.min(a, b);
            int high = Math.max(a, b);
            return low == 0 ? high - 1 : low + high;
        }

        private static List<String> sorted(List<String> ids) {
            return ids.stream().sorted().toList();
        }

        private static int slotWith(Sheet sheet, String text) {
            return sheet.item(1).toString().contains(text) ? 1 : 2;
        }

        /** What is not uniform, with its figures; empty when all is. The figures of all are reported. */
        List<String> uneven(TestReporter reporter) {
            List<String> found = new ArrayList<>();
            check("key among sorted ids", singleSorted, THREE_DEGREES, reporter).ifPresent(found::add);
            check("key as shown", singleShown, THREE_DEGREES, reporter).ifPresent(found::add);
            check("two keys among sorted ids", pairSorted, FIVE_DEGREES, reporter)
                    .ifPresent(found::add);
            check("two keys as shown", pairShown, FIVE_DEGREES, reporter).ifPresent(found::add);
            return found;
        }

        private static Optional<String> check(String what, int[] counts, double bound, TestReporter reporter) {
            double statistic = chiSquare(counts);
            String figures = "%s, chi-square %.2f of at most %.3f".formatted(Arrays.toString(counts), statistic, bound);
            reporter.publishEntry(what, figures);
            return statistic > bound ? Optional.of(what + ": " + figures) : Optional.empty();
        }
    }

    /** Pearson 1900: the sum of (observed − expected)² / expected, all places being equally likely. */
    private static double chiSquare(int[] counts) {
        double expected = Arrays.stream(counts).sum() / (double) counts.length;
        return Arrays.stream(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    @Test
    void thePlaceOfTheKeyAmongTheIdsIsUniformOverFiveHundredAttempts(TestReporter reporter) {
        List<Client> students = enrolled();
        Places places = sample(students);
        List<String> uneven = places.uneven(reporter);
        if (!uneven.isEmpty()) {
            List<String> again = sample(students).uneven(reporter);
            assertTrue(again.isEmpty(), () -> "in two samples: " + uneven + ", then " + again);
        }
        assertAll(
                () -> assertTrue(Arrays.stream(places.singleSorted).sum() > 500),
                () -> assertTrue(Arrays.stream(places.pairSorted).sum() > 500));
    }

    private List<Client> enrolled() {
        StringBuilder file = new StringBuilder("username,name,email,section,role\n");
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= STUDENTS; i++) {
            names.add("keys%d-%s".formatted(i, course.id()));
            file.append("%s,Student %d,,A,student\n".formatted(names.getLast(), i));
        }
        course.enrol(file.toString()).expect(200);
        return names.stream().map(name -> school.client(name)).toList();
    }

    /** Every student takes the quiz again and again; each attempt has ids of its own. */
    private Places sample(List<Client> students) {
        String assignment = course.assign(
                course.quiz("qkx-single", "qkx-multiple"), "\"maxAttempts\": %d".formatted(ATTEMPTS_EACH));
        Places places = new Places();
        for (Client student : students) {
            for (int attempt = 1; attempt <= ATTEMPTS_EACH; attempt++) {
                Sheet sheet = new Sheet(
                        student,
                        student.post("/api/assignments/" + assignment + "/attempts", "{}")
                                .expect(201)
                                .json());
                places.note(sheet);
                sheet.submit().expect(200);
            }
        }
        return places;
    }
}
