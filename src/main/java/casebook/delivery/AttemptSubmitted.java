package casebook.delivery;

import java.util.List;
import java.util.Map;

/**
 * An attempt was submitted. Observed in the transaction of the submit, so that a receipt implies scores.
 *
 * @param latest by slot, what counts; slots without a response are missing
 */
public record AttemptSubmitted(Attempt attempt, List<SittingSlot> slots, Map<Integer, StoredSave> latest) {

    public AttemptSubmitted {
        slots = List.copyOf(slots);
        latest = Map.copyOf(latest);
    }
}
