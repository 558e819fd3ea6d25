package casebook.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.security.Throttle.Failures;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The throttle of CONTRACT section 1: five free, then 1 s doubling to 60 s; by address 300 in five minutes. */
class ThrottleTest {
    private static final Instant NINE = Instant.parse("2026-11-02T09:00:00.000Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "4, 0", "5, 1", "6, 2", "7, 4", "8, 8", "9, 16", "10, 32", "11, 60", "12, 60", "900, 60"
    })
    void theWaitDoublesFromTheFifthFailureToAMinute(int failures, long seconds) {
        Failures ofName = failures == 0 ? Failures.NONE : new Failures(failures, NINE.minusSeconds(600), NINE);

        assertEquals(Duration.ofSeconds(seconds), Throttle.delay(ofName, Failures.NONE, NINE));
    }

    @Test
    void theWaitRunsFromTheLastFailureAndEndsByItself() {
        Failures eight = new Failures(8, NINE.minusSeconds(100), NINE);

        assertEquals(Duration.ofMillis(7_500), Throttle.delay(eight, Failures.NONE, NINE.plusMillis(500)));
        assertEquals(Duration.ZERO, Throttle.delay(eight, Failures.NONE, NINE.plusSeconds(8)));
    }

    @Test
    void anAddressWaitsUntilItsFirstFailureIsFiveMinutesOld() {
        Instant first = NINE.minusSeconds(240);

        assertEquals(Duration.ZERO, Throttle.delay(Failures.NONE, new Failures(299, first, NINE), NINE));
        assertEquals(Duration.ofSeconds(60), Throttle.delay(Failures.NONE, new Failures(300, first, NINE), NINE));
    }

    @Test
    void theLongerOfTheTwoWaitsCounts() {
        Failures ofName = new Failures(7, NINE, NINE);
        Failures ofAddress = new Failures(300, NINE.minusSeconds(298), NINE);

        assertEquals(Duration.ofSeconds(4), Throttle.delay(ofName, ofAddress, NINE));
    }
}
