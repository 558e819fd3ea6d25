package casebook.mastery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class EstimateTest {

    /**
     * 95 % limits of the Jeffreys interval for n = 7 from the table in the appendix (A.1) of Brown, Cai and DasGupta
     * (2001), Statistical Science 16(2), printed to three places and good to one unit of the last.
     */
    @Test
    void theIntervalIsThePublishedOne() {
        Estimate two = Estimate.of(2.0 / 7, 7, 0.95);
        assertEquals(0.065, two.low(), 0.001);
        assertEquals(0.648, two.high(), 0.001);
        Estimate three = Estimate.of(3.0 / 7, 7, 0.95);
        assertEquals(0.139, three.low(), 0.001);
        assertEquals(0.766, three.high(), 0.001);
        Estimate four = Estimate.of(4.0 / 7, 7, 0.95);
        assertEquals(0.234, four.low(), 0.001);
        assertEquals(0.861, four.high(), 0.001);
    }

    /** Half the marks of one question: Beta(1, 1) is uniform, so that 80 % lie between 0.1 and 0.9. */
    @Test
    void halfOfOneQuestionLeavesAllOpen() {
        Estimate estimate = Estimate.of(0.5, 1);
        assertEquals(0.5, estimate.mean(), 1e-12);
        assertEquals(0.1, estimate.low(), 1e-9);
        assertEquals(0.9, estimate.high(), 1e-9);
        assertEquals(0.4, estimate.giveOrTake(), 1e-9);
    }

    /** Three quarters of two questions: Beta(2, 1) has the distribution function x², so the limits are roots. */
    @Test
    void threeQuartersOfTwoQuestions() {
        Estimate estimate = Estimate.of(0.75, 2);
        assertEquals(2.0 / 3, estimate.mean(), 1e-12);
        assertEquals(0.316227766, estimate.low(), 1e-8);
        assertEquals(0.948683298, estimate.high(), 1e-8);
    }

    /** The mean is (s + ½) / (n + 1): all of three gives 3.5 / 4, above the goal; none of three gives 0.125. */
    @Test
    void theMeanIsDrawnTowardsTheMiddle() {
        assertEquals(0.875, Estimate.of(1, 3).mean(), 1e-12);
        assertEquals(true, Estimate.of(1, 3).reachesGoal());
        assertEquals(0.125, Estimate.of(0, 3).mean(), 1e-12);
        assertEquals(false, Estimate.of(0, 3).reachesGoal());
    }

    @Test
    void thereIsNoEstimateFromNothing() {
        assertThrows(IllegalArgumentException.class, () -> Estimate.of(0, 0));
        assertThrows(IllegalArgumentException.class, () -> Estimate.of(1.1, 1));
        assertThrows(IllegalArgumentException.class, () -> Estimate.of(Double.NaN, 1));
    }
}
