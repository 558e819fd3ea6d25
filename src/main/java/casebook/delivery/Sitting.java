package casebook.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** The same at every asking; none before the attempt is handed in. */
    public Optional<Receipt> receipt() {
        return attempt.submittedAt() == null ? Optional.empty() : Optional.of(Receipt.of(attempt, slots, latest));
    }
}
