package casebook.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a save or a submit may still be accepted. All instants are the server's.
 *
 * @param end when the attempt ends; null: never
 */
public record Deadline(@Nullable Instant end, Duration grace) {

    /** True up to and including the end plus the grace. */
    public boolean accepts(Instant received) {
        return end == null || !received.isAfter(end.plus(grace));
    }
}
