package casebook.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far one question of an attempt is, as far as the server knows.
 *
 * @param answered whether what counts now is an answer
 * @param firstSave null before the first save
 * @param lastSave null before the first save
 */
public record SlotProgress(
        long attempt,
        int slot,
        long itemVersion,
        boolean answered,
        @Nullable Instant firstSave,
        @Nullable Instant lastSave) {}
