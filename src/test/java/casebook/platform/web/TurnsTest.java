package casebook.platform.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns turns = new Turns(2, Duration.ofMillis(5));

    @Test
    void whoGetsNoTurnInTimeGoesOnWithoutOne() {
        assertTrue(turns.begin());
        assertTrue(turns.begin());
        assertFalse(turns.begin());
    }

    @Test
    void aTurnThatEndsIsTheNextOnes() {
        turns.begin();
        turns.begin();

        turns.end();

        assertTrue(turns.begin());
        assertFalse(turns.begin());
    }

    @Test
    void whoIsInterruptedGoesOnWithoutOneAndStaysInterrupted() {
        Thread.currentThread().interrupt();

        assertFalse(turns.begin());
        assertTrue(Thread.interrupted());
    }
}
