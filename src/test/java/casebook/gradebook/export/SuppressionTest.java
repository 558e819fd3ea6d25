package casebook.gradebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    @Test
    void whereNoCellIsSmallAllStay() {
        assertEquals(new Suppression(List.of(false, false, false), false), Suppression.of(List.of(5, 0, 20)));
    }

    @Test
    void aSmallCellTakesTheNextSmallestWithIt() {
        assertEquals(new Suppression(List.of(false, true, true), false), Suppression.of(List.of(20, 3, 8)));
    }

    @Test
    void smallCellsTogetherStillFewTakeAnother() {
        assertEquals(new Suppression(List.of(true, true, true, false), false), Suppression.of(List.of(2, 2, 9, 30)));
        assertEquals(new Suppression(List.of(true, true, false), false), Suppression.of(List.of(4, 3, 9)));
    }

    @Test
    void theTotalGoesWhereNothingElseCanHideACell() {
        assertEquals(new Suppression(List.of(true, false), true), Suppression.of(List.of(4, 0)));
        assertEquals(new Suppression(List.of(true, true), true), Suppression.of(List.of(1, 2)));
    }

    @Test
    void cellsThatAreSensitiveForAnotherReasonAreTreatedAlike() {
        assertEquals(
                new Suppression(List.of(true, true, false), false),
                Suppression.of(List.of(30, 20, 40), List.of(true, false, false)));
    }

    /** What is left out is never one cell alone, nor fewer than five students, unless the total is left out too. */
    @Test
    void nothingLeftOutFollowsFromTheTotal() {
        Random random = new Random(20261122);
        for (int round = 0; round < 5_000; round++) {
            List<Integer> students = IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(at -> random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(60))
                    .toList();
            Suppression out = Suppression.of(students);
            int cells = 0;
            int people = 0;
            for (int at = 0; at < students.size(); at++) {
                assertTrue(out.cells().get(at) || students.get(at) == 0 || students.get(at) >= 5, students::toString);
                cells += out.cells().get(at) ? 1 : 0;
                people += out.cells().get(at) ? students.get(at) : 0;
            }
            assertTrue(cells == 0 || out.total() || (cells > 1 && people >= 5), students + " " + out);
        }
    }
}
