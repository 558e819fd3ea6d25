package casebook.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttemptScoreTest {

    /** From what is stored to four places it would be 3 · 0.6667 = 2.0001. */
    @Test
    void aTotalIsMadeFromScoresThatAreNotRounded() {
        ScoreEntry third = Sittings.entry(1, 2.0 / 3, 1, SlotVerdict.PARTIAL);
        AttemptScore score = AttemptScore.of(List.of(third, third, third));
        assertEquals(new BigDecimal("2.0000"), Marks.stored(score.score()));
        assertEquals(3, score.max());
        assertEquals(0, score.pending());
    }

    @Test
    void whatIsNotMarkedYetCountsInTheMaximumAndAsPending() {
        AttemptScore score = AttemptScore.of(List.of(
                Sittings.entry(1, 2.0, 2, SlotVerdict.CORRECT),
                Sittings.entry(2, null, 10, SlotVerdict.PENDING),
                Sittings.entry(3, null, 1, SlotVerdict.NEEDS_ATTENTION)));
        assertEquals(new AttemptScore(2, 13, 2), score);
    }

    @Test
    void nothingScoredIsNothing() {
        assertEquals(new AttemptScore(0, 0, 0), AttemptScore.of(List.of()));
    }
}
