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
        STALE,
        /** The question has a time of its own and was not opened yet. */
        ITEM_NOT_OPENED,
        /** The question's own time is over; what came is kept unscored, as what comes after the end. */
        ITEM_TIME_OVER;

        /** Whether it is about the question's own time, so that there is nothing to choose between. */
        public boolean ofOwnTime() {
            return this == ITEM_NOT_OPENED || this == ITEM_TIME_OVER;
        }
    }
}
