package casebook.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A transition of an attempt, kept for good.
 *
 * @param by the account, or null for the system
 */
public record AttemptEvent(
        long attempt,
        Type type,
        Instant at,
        @Nullable Long by,
        @Nullable Duration extension,
        @Nullable Instant until,
        @Nullable String reason) {
    public enum Type {
        START,
        SUBMIT,
        EXTEND,
        REOPEN,
        VOID,
        UNVOID
    }

    /** A transition that needs nothing more to be said. */
    public static AttemptEvent of(long attempt, Type type, Instant at, @Nullable Long by, @Nullable String reason) {
        return new AttemptEvent(attempt, type, at, by, null, null, reason);
    }
}
