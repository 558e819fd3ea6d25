package casebook.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.delivery.Need.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who may need somebody, by what a server can know: saves and signs of life. Times of the first row of the contract. */
class NeedTest {
    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");
    private static final Duration PLANNED = Duration.ofMinutes(2);
    private static final Attempt ATTEMPT = new Attempt(
            7,
            1,
            2,
            1,
            AttemptKind.TAKE,
            AttemptStatus.IN_PROGRESS,
            null,
            START,
            START.plusSeconds(3_600),
            null,
            null,
            null,
            1,
            1,
            null,
            new Allowance(BigDecimal.ONE, Duration.ZERO),
            Duration.ZERO);

    private static Instant minute(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }

    private static SlotProgress slot(int slot, @Nullable Integer first, @Nullable Integer last) {
        return new SlotProgress(
                7,
                slot,
                100 + slot,
                first != null,
                first == null ? null : minute(first),
                last == null ? null : minute(last));
    }

    private static List<Need> needs(List<SlotProgress> slots, @Nullable Instant sign, Instant now) {
        return Need.of(ATTEMPT, slots, sign, 0, PLANNED, now);
    }

    @Test
    void whoSavesAndMovesOnNeedsNobody() {
        assertEquals(
                List.of(), needs(List.of(slot(1, 2, 2), slot(2, 5, 5), slot(3, null, null)), minute(6), minute(6)));
    }

    @Test
    void aPageThatIsSilentForThreeMinutesIsDisconnected() {
        assertEquals(
                List.of(new Need(Kind.DISCONNECTED, Duration.ofMinutes(3), 0)),
                needs(List.of(slot(1, 2, 2), slot(2, null, null)), minute(3), minute(6)));
    }

    @Test
    void aSaveIsASignOfLifeToo() {
        assertEquals(
                List.of(), needs(List.of(slot(1, 2, 2), slot(2, 5, 5), slot(3, null, null)), minute(1), minute(6)));
    }

    @Test
    void withoutAnySignTenMinutesMayPassBeforeItIsSaid() {
        List<SlotProgress> slots = List.of(slot(1, 2, 2), slot(2, null, null));
        assertEquals(List.of(new Need(Kind.NOTHING_SAVED, Duration.ofMinutes(10), 0)), needs(slots, null, minute(12)));
        assertEquals(List.of(new Need(Kind.DISCONNECTED, Duration.ofMinutes(11), 0)), needs(slots, null, minute(13)));
    }

    /** Three times the planned two minutes. */
    @Test
    void whoSavesNothingForThreeTimesThePlannedTimeMayNeedSomebody() {
        List<SlotProgress> slots = List.of(slot(1, 2, 2), slot(2, null, null));
        assertEquals(List.of(), needs(slots, minute(7), minute(7)));
        assertEquals(
                List.of(new Need(Kind.NOTHING_SAVED, Duration.ofMinutes(6), 0)), needs(slots, minute(8), minute(8)));
    }

    @Test
    void whoKeepsSavingOneQuestionIsLongOnIt() {
        assertEquals(
                List.of(new Need(Kind.LONG_ON_ONE, Duration.ofMinutes(9), 2)),
                needs(List.of(slot(1, 1, 1), slot(2, 3, 9), slot(3, null, null)), minute(10), minute(10)));
    }

    /** An answer four minutes ago tells nothing of what is being read now. */
    @Test
    void aQuestionThatWasSavedLongAgoIsNotCalledTheOneBeingRead() {
        assertEquals(
                List.of(), needs(List.of(slot(1, 1, 1), slot(2, 6, 6), slot(3, null, null)), minute(10), minute(10)));
    }

    @Test
    void whoHasAnsweredAllMayTakeTheirTime() {
        assertEquals(List.of(), needs(List.of(slot(1, 1, 1), slot(2, 2, 2)), minute(30), minute(30)));
    }

    @Test
    void aReportComesAfterALostConnection() {
        assertEquals(
                List.of(Kind.DISCONNECTED, Kind.PROBLEM),
                Need.of(ATTEMPT, List.of(slot(1, 1, 1), slot(2, null, null)), minute(1), 2, PLANNED, minute(9)).stream()
                        .map(Need::kind)
                        .toList());
    }

    @Test
    void aQuestionIsSlowWhenFiveTookTwiceThePlannedTimeInTheMiddle() {
        var attempts = new java.util.LinkedHashMap<Attempt, List<SlotProgress>>();
        int[] minutes = {3, 4, 4, 5, 9};
        for (int at = 0; at < minutes.length; at++) {
            attempts.put(attempt(at), List.of(slot(1, 1, 1), slot(2, 1 + minutes[at], 1 + minutes[at])));
        }
        List<LiveBar> bars = LiveBar.of(attempts, PLANNED);
        assertEquals(new LiveBar(101, 1, 5, 5, 5, Duration.ofMinutes(1), false), bars.get(0));
        assertEquals(new LiveBar(102, 2, 5, 5, 5, Duration.ofMinutes(4), true), bars.get(1));
    }

    /** Three questions that came with one save after 9 minutes: 3 minutes each, which is no longer slow. */
    @Test
    void whatWasSavedAtOnceSharesTheTime() {
        var attempts = new java.util.LinkedHashMap<Attempt, List<SlotProgress>>();
        for (int at = 0; at < 5; at++) {
            attempts.put(attempt(at), List.of(slot(1, 9, 9), slot(2, 9, 9), slot(3, 9, 9)));
        }
        List<LiveBar> bars = LiveBar.of(attempts, PLANNED);
        assertEquals(new LiveBar(101, 1, 5, 5, 5, Duration.ofMinutes(3), false), bars.get(0));
    }

    private static Attempt attempt(long id) {
        return new Attempt(
                id,
                1,
                id,
                1,
                AttemptKind.TAKE,
                AttemptStatus.IN_PROGRESS,
                null,
                START,
                null,
                null,
                null,
                null,
                1,
                1,
                null,
                new Allowance(BigDecimal.ONE, Duration.ZERO),
                Duration.ZERO);
    }
}
