package casebook.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What becomes of the entries of one save, by the table of the contract, section 4: an entry that is there already is
 * acknowledged again, one that would overwrite what the page has not seen is a conflict, the rest is appended.
 *
 * @param replays entries that were saved before, as they were saved
 * @param appended entries to add, in the order given
 */
public record SavePlan(List<StoredSave> replays, List<SaveEntry> appended, List<SaveConflict> conflicts) {

    public SavePlan {
        replays = List.copyOf(replays);
        appended = List.copyOf(appended);
        conflicts = List.copyOf(conflicts);
    }

    public static SavePlan of(List<SaveEntry> entries, SavedResponses saved) {
        List<StoredSave> replays = new ArrayList<>();
        List<SaveEntry> appended = new ArrayList<>();
        List<SaveConflict> conflicts = new ArrayList<>();
        Map<Integer, Integer> current = new HashMap<>();
        for (SaveEntry entry : entries) {
            int now = current.computeIfAbsent(entry.slot(), saved::current);
            Optional<StoredSave> same = saved.at(entry.slot(), entry.sequence());
            if (same.isPresent()) {
                if (Objects.equals(same.get().content(), entry.content())) {
                    replays.add(same.get());
                } else {
                    conflicts.add(conflict(entry, SaveConflict.Reason.SEQUENCE_REUSED, saved));
                }
            } else if (entry.sequence() <= now || (entry.base() != null && entry.base() != now)) {
                conflicts.add(conflict(entry, SaveConflict.Reason.STALE, saved));
            } else {
                appended.add(entry);
                current.put(entry.slot(), entry.sequence());
            }
        }
        return new SavePlan(replays, appended, conflicts);
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
