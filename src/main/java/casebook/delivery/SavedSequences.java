package casebook.delivery;

import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * Which sequences an attempt holds and when its time ends, read in one go.
 *
 * @param bySlot by slot, the sequences and when they were saved
 */
public record SavedSequences(
        @Nullable Instant endsAt, AttemptStatus status, Map<Integer, NavigableMap<Integer, Instant>> bySlot) {

    /** The highest sequence of a slot, 0 when nothing was saved. */
    public int current(int slot) {
        NavigableMap<Integer, Instant> sequences = bySlot.get(slot);
        return sequences == null ? 0 : sequences.lastKey();
    }

    public boolean has(int slot, int sequence) {
        NavigableMap<Integer, Instant> sequences = bySlot.get(slot);
        return sequences != null && sequences.containsKey(sequence);
    }
}
