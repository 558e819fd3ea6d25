package casebook.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What becomes of the entries of one save, by the table of the contract, section 4: an entry that is there already is
 * acknowledged again, one that would overwrite what the page has not seen or that came to a shut question is a conflict,
 * the rest is appended.
 *
 * @param replays entries that were saved before, as they were saved
 * @param appended entries to add, in the order given
 * @param late those of the conflicts that came after the question's own time, to be kept unscored
 */
public record SavePlan(
        List<StoredSave> replays, List<SaveEntry> appended, List<SaveConflict> conflicts, List<SaveEntry> late) {

    public SavePlan {
        replays = List.copyOf(replays);
        appended = List.copyOf(appended);
        conflicts = List.copyOf(conflicts);
        late = List.copyOf(late);
    }

    public static SavePlan of(List<SaveEntry> entries, SavedResponses saved, SlotGate gate) {
        List<StoredSave> replays = new ArrayList<>();
        List<SaveEntry> appended = new ArrayList<>();
        List<SaveConflict> conflicts = new ArrayList<>();
        List<SaveEntry> late = new ArrayList<>();
        Map<Integer, Integer> current = new HashMap<>();
        for (SaveEntry entry : entries) {
            int now = current.computeIfAbsent(entry.slot(), saved::current);
            Optional<StoredSave> same = saved.at(entry.slot(), entry.sequence());
            Optional<SaveConflict.Reason> shut = gate.shut(entry.slot());
            if (same.isPresent() && Objects.equals(same.get().content(), entry.content())) {
                replays.add(same.get());
            } else if (shut.isPresent()) {
                conflicts.add(conflict(entry, shut.get(), saved));
                if (shut.get() == SaveConflict.Reason.ITEM_TIME_OVER) {
                    late.add(entry);
                }
            } else if (same.isPresent()) {
                conflicts.add(conflict(entry, SaveConflict.Reason.SEQUENCE_REUSED, saved));
            } else if (entry.sequence() <= now || (entry.base() != null && entry.base() != now)) {
                conflicts.add(conflict(entry, SaveConflict.Reason.STALE, saved));
            } else {
                appended.add(entry);
                current.put(entry.slot(), entry.sequence());
            }
        }
        return new SavePlan(replays, appended, conflicts, late);
    }

    /** True when every entry was saved before, which is acknowledged even after the end. */
    public boolean onlyReplays() {
        return appended.isEmpty() && conflicts.isEmpty();
    }

    private static SaveConflict conflict(SaveEntry entry, SaveConflict.Reason reason, SavedResponses saved) {
        int current = saved.current(entry.slot());
        return new SaveConflict(
                entry.slot(), reason, current, saved.at(entry.slot(), current).orElse(null));
    }
}
