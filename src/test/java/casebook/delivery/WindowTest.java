package casebook.delivery;

import static casebook.delivery.EndRule.CUT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The table of the contract, section 3: Europe/London, 2 November 2026 (GMT) unless dated, grace 30 s. Every expected end
 * is the table's own.
 */
class WindowTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        // opens, closes, limit, factor, extra minutes, start, rule, extended minutes, end
        "09:00, 17:00, 60, 1,    0,  09:00, CUT, 0, 10:00:00",
        "09:00, 17:00, 60, 1,    0,  16:15, CUT, 0, 17:00:00",
        "09:00, 17:00, 60, 1,    0,  16:15, RUN, 0, 17:15:00",
        "09:00, 10:00, 60, 1.5,  0,  09:00, CUT, 0, 10:30:00",
        "09:00, 10:00, 60, 1.5,  0,  09:20, CUT, 0, 10:30:00",
        "09:00, 10:00, 60, 1,    0,  09:20, CUT, 0, 10:00:00",
        "09:00, 17:00, 60, 1.5,  0,  16:15, CUT, 0, 17:30:00",
        "09:00, 17:00, 45, 1.25, 0,  09:00, CUT, 0, 09:56:15",
        "09:00, 17:00, 50, 1.33, 0,  09:00, CUT, 0, 10:06:30",
        "09:00, 17:00, 30, 1,    10, 09:00, CUT, 0, 09:40:00",
        "09:00, 10:00, 60, 1,    0,  09:50, CUT, 5, 10:05:00",
    })
    void anAttemptEndsWhenTheTableSays(
            String opens,
            String closes,
            long limit,
            BigDecimal factor,
            long extra,
            String start,
            EndRule rule,
            long extended,
            String end) {
        Window window = new Window(
                on2November(opens), on2November(closes), Duration.ofMinutes(limit), rule, Duration.ofSeconds(30));
        Optional<Instant> found = window.end(
                on2November(start), new Allowance(factor, Duration.ofMinutes(extra)), Duration.ofMinutes(extended));
        assertEquals(Optional.of(on2November(end)), found);
    }

    @Test
    void atClosingNobodyStartsNotEvenWithExtraTime() {
        Window window = window(on2November("09:00"), on2November("10:00"), Duration.ofMinutes(60));
        assertEquals(WindowState.CLOSED, window.at(on2November("10:00:00")));
        assertEquals(WindowState.OPEN, window.at(on2November("09:59:59")));
        assertEquals(WindowState.OPEN, window.at(on2November("09:00")));
        assertEquals(WindowState.UPCOMING, window.at(on2November("08:59:59")));
    }

    @Test
    void aLimitIsElapsedTimeWhenTheClocksGoForward() {
        Window window =
                window(Instant.EPOCH, instant(LocalDateTime.of(2027, 3, 28, 9, 0), null), Duration.ofMinutes(60));
        Instant start = instant(LocalDateTime.of(2027, 3, 28, 0, 30), null);
        assertEquals(
                Optional.of(Instant.parse("2027-03-28T01:30:00Z")), window.end(start, Allowance.NONE, Duration.ZERO));
    }

    @Test
    void aLimitIsElapsedTimeWhenTheClocksGoBack() {
        Window window =
                window(Instant.EPOCH, instant(LocalDateTime.of(2026, 10, 25, 9, 0), null), Duration.ofMinutes(60));
        Instant start = instant(LocalDateTime.of(2026, 10, 25, 1, 30), ZoneOffset.ofHours(1));
        assertEquals(
                Optional.of(Instant.parse("2026-10-25T01:30:00Z")), window.end(start, Allowance.NONE, Duration.ZERO));
    }

    @Test
    void aLocalTimeThatTheClocksSkipIsRefusedAndOneThatComesTwiceAsksForTheOffset() {
        assertEquals(
                new LocalTimes.Resolution.Skipped(),
                LocalTimes.resolve(LocalDateTime.of(2027, 3, 28, 1, 30), LONDON, null));
        assertEquals(
                new LocalTimes.Resolution.Ambiguous(List.of(ZoneOffset.ofHours(1), ZoneOffset.UTC)),
                LocalTimes.resolve(LocalDateTime.of(2026, 10, 25, 1, 30), LONDON, null));
    }

    @Test
    void aSaveIsAcceptedUpToAndIncludingTheGrace() {
        Deadline deadline = new Deadline(on2November("10:00:00"), Duration.ofSeconds(30));
        assertTrue(deadline.accepts(Instant.parse("2026-11-02T10:00:30.000Z")));
        assertFalse(deadline.accepts(Instant.parse("2026-11-02T10:00:30.001Z")));
    }

    @Test
    void anOutageFromTenToTenToFivePastTenGivesFifteenMinutesBack() {
        Duration gained = Outage.gained(on2November("09:50"), on2November("10:05"));
        Window window = window(on2November("09:00"), on2November("17:00"), Duration.ofMinutes(60));
        assertEquals(Optional.of(on2November("10:15:00")), window.end(on2November("09:00"), Allowance.NONE, gained));
    }

    @Test
    void aMissedHeartbeatIsNoOutageAndALongOneIsCapped() {
        assertEquals(Duration.ZERO, Outage.gained(on2November("09:50:00"), on2November("09:51:00")));
        assertEquals(Duration.ofSeconds(61), Outage.gained(on2November("09:50:00"), on2November("09:51:01")));
        assertEquals(Duration.ofMinutes(60), Outage.gained(on2November("09:00"), on2November("11:00")));
    }

    @Test
    void withoutALimitTheClosingIsTheEndAndWithNeitherThereIsNone() {
        Window closing = window(on2November("09:00"), on2November("17:00"), null);
        Allowance half = new Allowance(new BigDecimal("1.5"), Duration.ZERO);
        assertEquals(Optional.of(on2November("17:05")), closing.end(on2November("16:00"), half, Duration.ofMinutes(5)));
        Window limited = window(on2November("09:00"), null, Duration.ofMinutes(60));
        assertEquals(Optional.of(on2November("17:30")), limited.end(on2November("16:00"), half, Duration.ZERO));
        assertEquals(
                Optional.empty(),
                window(on2November("09:00"), null, null).end(on2November("16:00"), half, Duration.ZERO));
    }

    private static Window window(Instant opens, @Nullable Instant closes, @Nullable Duration limit) {
        return new Window(opens, closes, limit, CUT, Duration.ofSeconds(30));
    }

    private static Instant on2November(String time) {
        return instant(LocalDateTime.parse("2026-11-02T" + time), null);
    }

    private static Instant instant(LocalDateTime time, @Nullable ZoneOffset offset) {
        return switch (LocalTimes.resolve(time, LONDON, offset)) {
            case LocalTimes.Resolution.Resolved resolved -> resolved.instant();
            case LocalTimes.Resolution.Skipped ignored -> throw new IllegalArgumentException("skipped: " + time);
            case LocalTimes.Resolution.Ambiguous twice -> throw new IllegalArgumentException("twice: " + twice);
        };
    }
}
