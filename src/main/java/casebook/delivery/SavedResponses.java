package casebook.delivery;

import java.util.Optional;

/** What an attempt holds already. */
public interface SavedResponses {
    /** The highest sequence of a slot, 0 when nothing was saved. */
    int current(int slot);

    /** What was saved under a sequence. */
    Optional<StoredSave> at(int slot, int sequence);
}
