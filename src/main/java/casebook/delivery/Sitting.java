package casebook.delivery;

import java.util.List;
import java.util.Map;

/**
 * An attempt as its candidate may see it.
 *
 * @param latest by slot, the response that counts; slots without one are missing
 */
public record Sitting(
        Attempt attempt, Assignment assignment, List<SittingSlot> slots, Map<Integer, StoredSave> latest) {

    public Sitting {
        slots = List.copyOf(slots);
        latest = Map.copyOf(latest);
    }
}
