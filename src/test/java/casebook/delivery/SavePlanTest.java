package casebook.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each row of the contract's table on saving, section 4. */
class SavePlanTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00.000Z");

    private final Saved saved = new Saved(List.of(
            new StoredSave(1, 1, "{\"RESPONSE\":[\"a\"]}", NOON),
            new StoredSave(1, 4, "{\"RESPONSE\":[\"b\"]}", NOON.plusSeconds(5))));

    @Test
    void theSameContentUnderTheSameSequenceIsAcknowledgedAsItWasSavedFirst() {
        SavePlan plan = plan(new SaveEntry(1, 1, 0, "{\"RESPONSE\":[\"a\"]}"));
        assertEquals(List.of(new StoredSave(1, 1, "{\"RESPONSE\":[\"a\"]}", NOON)), plan.replays());
        assertTrue(plan.onlyReplays());
    }

    @Test
    void otherContentUnderTheSameSequenceIsAConflict() {
        SavePlan plan = plan(new SaveEntry(1, 4, 1, "{\"RESPONSE\":[\"c\"]}"));
        assertEquals(
                SaveConflict.Reason.SEQUENCE_REUSED, plan.conflicts().getFirst().reason());
        assertFalse(plan.onlyReplays());
    }

    @Test
    void aSequenceBelowTheCurrentIsStaleAndShowsWhatIsHeld() {
        SaveConflict conflict = plan(new SaveEntry(1, 3, null, "{\"RESPONSE\":[\"c\"]}"))
                .conflicts()
                .getFirst();
        assertEquals(
                new SaveConflict(
                        1,
                        SaveConflict.Reason.STALE,
                        4,
                        new StoredSave(1, 4, "{\"RESPONSE\":[\"b\"]}", NOON.plusSeconds(5))),
                conflict);
    }

    @Test
    void aBaseThatIsNotTheCurrentIsStale() {
        assertEquals(
                SaveConflict.Reason.STALE,
                plan(new SaveEntry(1, 9, 1, "{}")).conflicts().getFirst().reason());
    }

    @Test
    void aHigherSequenceIsAppendedWithTheCurrentBaseOrNone() {
        SaveEntry withBase = new SaveEntry(1, 7, 4, null);
        SaveEntry without = new SaveEntry(2, 3, null, "{}");
        assertEquals(List.of(withBase, without), plan(withBase, without).appended());
    }

    @Test
    void freshAndStaleInOneSaveArePartedSlotBySlot() {
        SaveEntry fresh = new SaveEntry(2, 1, 0, "{}");
        SavePlan plan = plan(new SaveEntry(1, 2, 1, "{}"), fresh);
        assertEquals(List.of(fresh), plan.appended());
        assertEquals(1, plan.conflicts().size());
    }

    @Test
    void twoEntriesOfOneSlotAreTakenInTheirOrder() {
        SaveEntry first = new SaveEntry(2, 1, 0, "{}");
        SaveEntry second = new SaveEntry(2, 2, 1, null);
        assertEquals(List.of(first, second), plan(first, second).appended());
    }

    @Test
    void whatComesToAQuestionWhoseTimeIsOverIsAConflictAndKeptWhileTheOthersAreSaved() {
        SaveEntry late = new SaveEntry(1, 5, 4, "{}");
        SaveEntry fresh = new SaveEntry(3, 1, 0, "{}");
        SavePlan plan = timed(late, fresh);
        assertEquals(List.of(fresh), plan.appended());
        assertEquals(
                List.of(new SaveConflict(
                        1,
                        SaveConflict.Reason.ITEM_TIME_OVER,
                        4,
                        new StoredSave(1, 4, "{\"RESPONSE\":[\"b\"]}", NOON.plusSeconds(5)))),
                plan.conflicts());
        assertEquals(List.of(late), plan.late());
    }

    @Test
    void whatComesToAQuestionThatWasNotOpenedIsAConflictAndNotKept() {
        SavePlan plan = timed(new SaveEntry(2, 1, 0, "{}"));
        assertEquals(
                SaveConflict.Reason.ITEM_NOT_OPENED, plan.conflicts().getFirst().reason());
        assertEquals(List.of(), plan.late());
        assertEquals(List.of(), plan.appended());
    }

    @Test
    void aReplayIsAcknowledgedAfterTheQuestionsTime() {
        SavePlan plan = timed(new SaveEntry(1, 4, 1, "{\"RESPONSE\":[\"b\"]}"));
        assertTrue(plan.onlyReplays());
        assertEquals(4, plan.replays().getFirst().sequence());
    }

    private SavePlan plan(SaveEntry... entries) {
        return SavePlan.of(List.of(entries), saved, SlotGate.OPEN);
    }

    /** Slot 1 is over, slot 2 was not opened, slot 3 runs or has no time of its own. */
    private SavePlan timed(SaveEntry... entries) {
        return SavePlan.of(List.of(entries), saved, slot -> switch (slot) {
            case 1 -> Optional.of(SaveConflict.Reason.ITEM_TIME_OVER);
            case 2 -> Optional.of(SaveConflict.Reason.ITEM_NOT_OPENED);
            default -> Optional.empty();
        });
    }

    private record Saved(List<StoredSave> rows) implements SavedResponses {
        Saved {
            rows = new ArrayList<>(rows);
        }

        @Override
        public int current(int slot) {
            return rows.stream()
                    .filter(row -> row.slot() == slot)
                    .mapToInt(StoredSave::sequence)
                    .max()
                    .orElse(0);
        }

        @Override
        public Optional<StoredSave> at(int slot, int sequence) {
            @Nullable
            StoredSave found = rows.stream()
                    .filter(row -> row.slot() == slot && row.sequence() == sequence)
                    .findFirst()
                    .orElse(null);
            return Optional.ofNullable(found);
        }
    }
}
