package casebook.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision record on questions with a time of their own; 2 November 2026 (GMT), grace 30 s; worked out by hand. */
class OpeningTest {
    private static Instant at(String time) {
        return Instant.parse("2026-11-02T" + time + "Z");
    }

    private static Allowance allowance(String factor, int extraMinutes) {
        return new Allowance(new BigDecimal(factor), Duration.ofMinutes(extraMinutes));
    }

    @ParameterizedTest
    @CsvSource({
        // the question's time, the quiz's limit in minutes (0: none), factor, extra minutes, the personal time
        "PT2M,    60, 1,    0,  PT2M",
        "PT2M,    60, 1.5,  0,  PT3M",
        "PT1M30S, 50, 1.33, 0,  PT2M", // 119.7 s, up to the whole second
        "PT2M,    45, 1,    10, PT2M27S", // 120 · (2700 + 600) / 2700 = 146.67 s
        "PT2M,    60, 1.25, 15, PT3M", // 120 · (4500 + 900) / 3600 = 180 s
        "PT2M,    0,  1.5,  0,  PT3M",
        "PT2M,    0,  1,    10, PT2M", // minutes on top of no limit are a share of nothing
        "PT5S,    60, 1.01, 0,  PT6S",
    })
    void theTimeOfAQuestionIsStretchedAsTheQuizIs(String time, int limit, String factor, int extra, String personal) {
        assertEquals(
                Duration.parse(personal),
                allowance(factor, extra)
                        .ofQuestion(Duration.parse(time), limit == 0 ? null : Duration.ofMinutes(limit)));
    }

    @ParameterizedTest
    @CsvSource({
        // extended before it was opened, extended in all, its own end
        "0, 0, 09:12:00",
        "5, 5, 09:12:00",
        "0, 5, 09:17:00",
        "5, 8, 09:15:00",
    })
    void onlyExtensionsThatWereGivenAfterItWasOpenedLengthenAQuestion(int before, int all, String end) {
        Opening opening = new Opening(1, at("09:10:00"), Duration.ofMinutes(2), Duration.ofMinutes(before));
        assertEquals(at(end), opening.end(Duration.ofMinutes(all)));
    }

    @ParameterizedTest
    @CsvSource({
        "09:12:00.000, true",
        "09:12:30.000, true",
        "09:12:30.001, false",
    })
    void whatIsReceivedWithinTheGraceIsAccepted(String received, boolean accepted) {
        Opening opening = new Opening(1, at("09:10:00"), Duration.ofMinutes(2), Duration.ZERO);
        assertEquals(accepted, new Deadline(opening.end(Duration.ZERO), Duration.ofSeconds(30)).accepts(at(received)));
    }

    @Test
    void aQuestionNeverEndsAfterItsAttempt() {
        Opening opening = new Opening(1, at("09:10:00"), Duration.ofMinutes(2), Duration.ZERO);
        assertEquals(at("09:11:00"), opening.endIn(attempt(at("09:11:00"))));
        assertEquals(at("09:12:00"), opening.endIn(attempt(at("10:00:00"))));
        assertEquals(at("09:12:00"), opening.endIn(attempt(null)));
    }

    private static Attempt attempt(@Nullable Instant end) {
        return new Attempt(
                1,
                1,
                1,
                1,
                AttemptKind.TAKE,
                AttemptStatus.IN_PROGRESS,
                null,
                at("09:00:00"),
                end,
                null,
                null,
                null,
                1,
                1,
                null,
                Allowance.NONE,
                Duration.ZERO);
    }

    @Test
    void anAllowanceThatIsRaisedLengthensAndOneThatIsTakenBackShortensNothing() {
        Opening opening = new Opening(1, at("09:10:00"), Duration.ofMinutes(2), Duration.ZERO);
        Opening longer = opening.lengthened(Duration.ofMinutes(3));
        assertEquals(at("09:13:00"), longer.end(Duration.ZERO));
        assertSame(longer, longer.lengthened(Duration.ofMinutes(2)));
    }

    @Test
    void oneAllowanceIsLongerThanAnotherByWhatItMakesOfTheLimit() {
        Duration hour = Duration.ofHours(1);
        assertTrue(allowance("1.5", 0).longerThan(allowance("1", 20), hour));
        assertFalse(allowance("1.5", 0).longerThan(allowance("1", 30), hour));
        assertTrue(allowance("1.1", 0).longerThan(allowance("1", 20), null));
        assertFalse(allowance("1", 20).longerThan(Allowance.NONE, null));
    }
}
