package casebook.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An attempt as its candidate may see it.
 *
 * @param latest by slot, the response that counts; slots without one are missing
 * @param openings by slot, of the questions with a time of their own that were opened
 */
public record Sitting(
        Attempt attempt,
        Assignment assignment,
        List<SittingSlot> slots,
        Map<Integer, StoredSave> latest,
        Map<Integer, Opening> openings) {

    public Sitting {
        slots = List.copyOf(slots);
        latest = Map.copyOf(latest);
        openings = Map.copyOf(openings);
    }

    /** Whether nothing of the question may be shown yet: it has a time of its own and was not opened. */
    public boolean isShut(SittingSlot slot) {
        return slot.ownTime().isPresent() && !openings.containsKey(slot.slot());
    }

    /** The personal time for the question; none where it has none of its own. */
    public Optional<Duration> ownTime(SittingSlot slot) {
        return slot.ownTime().map(time -> {
            Opening opening = openings.get(slot.slot());
            return opening == null
                    ? attempt.allowance().ofQuestion(time, assignment.window().limit())
                    : opening.limit();
        });
    }

    /** The same at every asking; none before the attempt is handed in. */
    public Optional<Receipt> receipt() {
        return attempt.submittedAt() == null ? Optional.empty() : Optional.of(Receipt.of(attempt, slots, latest));
    }
}
