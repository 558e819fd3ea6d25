package casebook.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One question of an attempt, as it was drawn.
 *
 * @param slot from 1, in the order shown
 * @param candidateIds the random ids and the order shown, as JSON
 * @param ownTime the time limit of the item; null for none
 */
public record AttemptSlot(
        int slot,
        long itemVersion,
        double marks,
        String candidateIds,
        @Nullable Duration ownTime) {}
