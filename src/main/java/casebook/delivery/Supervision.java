package casebook.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What staff ask of an attempt.
 *
 * @param by how much to extend; only with EXTEND
 * @param until when a reopened attempt ends; only with REOPEN
 */
public record Supervision(
        AttemptEvent.Type type,
        @Nullable Duration by,
        @Nullable Instant until,
        String reason) {}
