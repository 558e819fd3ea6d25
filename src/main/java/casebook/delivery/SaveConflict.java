package casebook.delivery;

import org.jspecify.annotations.Nullable;

/**
 * Why an entry was not saved, with what the server holds, so that the page can show both.
 *
 * @param held what the slot holds now; null when it holds nothing
 */
public record SaveConflict(
        int slot, Reason reason, int sequence, @Nullable StoredSave held) {
    public enum Reason {
        /** The sequence was used for other content. */
        SEQUENCE_REUSED,
        /** Another page has saved since this one looked. */
        STALE
    }
}
