package casebook.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** CONTRACT section 1: idle 60 minutes, 12 hours in all; the last use is written once a minute. */
class SessionAgeTest {
    private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant NINE_IN_THE_EVENING = Instant.parse("2026-11-02T21:00:00Z");

    @Test
    void anHourWithoutARequestEndsIt() {
        assertTrue(SessionAge.isAlive(NINE, NINE_IN_THE_EVENING, Instant.parse("2026-11-02T10:00:00Z")));
        assertFalse(SessionAge.isAlive(NINE, NINE_IN_THE_EVENING, Instant.parse("2026-11-02T10:01:00Z")));
    }

    @Test
    void twelveHoursEndItHoweverBusy() {
        Instant lastUsed = Instant.parse("2026-11-02T20:59:00Z");

        assertTrue(SessionAge.isAlive(lastUsed, NINE_IN_THE_EVENING, Instant.parse("2026-11-02T20:59:59.999Z")));
        assertFalse(SessionAge.isAlive(lastUsed, NINE_IN_THE_EVENING, NINE_IN_THE_EVENING));
    }

    @Test
    void useIsNotedOnceAMinute() {
        assertFalse(SessionAge.isToBeNoted(NINE, Instant.parse("2026-11-02T09:00:59.999Z")));
        assertTrue(SessionAge.isToBeNoted(NINE, Instant.parse("2026-11-02T09:01:00Z")));
    }
}
