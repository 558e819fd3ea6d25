package casebook.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Ties worked by hand: half to even (IEEE 754-2019, section 4.3.1, roundTiesToEven, in decimal). */
class MarksTest {

    @Test
    void theLedgerKeepsFourPlacesWithTiesToEven() {
        assertEquals(new BigDecimal("0.6667"), Marks.stored(2.0 / 3));
        assertEquals(new BigDecimal("0.1234"), Marks.stored(0.12345));
        assertEquals(new BigDecimal("0.1236"), Marks.stored(0.12355));
        assertEquals(new BigDecimal("2.0000"), Marks.stored(2));
    }

    @Test
    void peopleAreShownTwoPlacesWithTiesToEven() {
        assertEquals(new BigDecimal("0.12"), Marks.shown(0.125));
        assertEquals(new BigDecimal("0.38"), Marks.shown(0.375));
        assertEquals(new BigDecimal("0.67"), Marks.shown(2.0 / 3));
    }

    /** 0.1 + 0.2 + 0.045 is 0.345, a tie; the doubles sum to a little more. */
    @Test
    void theNoiseOfDoublesDoesNotTurnATie() {
        assertEquals(new BigDecimal("0.34"), Marks.shown(0.1 + 0.2 + 0.045));
    }
}
