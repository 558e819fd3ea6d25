package casebook.delivery;

import java.util.Optional;

/** Which questions take no answer now, though the attempt is open. */
@FunctionalInterface
public interface SlotGate {
    /** No question has a time of its own. */
    SlotGate OPEN = slot -> Optional.empty();

    /** Why a slot takes none: {@code ITEM_NOT_OPENED} or {@code ITEM_TIME_OVER}; empty when it does take one. */
    Optional<SaveConflict.Reason> shut(int slot);
}
