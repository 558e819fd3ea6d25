package casebook.security;

import java.time.Duration;
import java.time.Instant;

/** How long a sign-in lasts: 60 minutes without a request, 12 hours in all. */
public final class SessionAge {
    public static final Duration IDLE = Duration.ofMinutes(60);
    public static final Duration LONGEST = Duration.ofHours(12);

    /** The last use is written at most this often, so that a read stays a read. */
    public static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private SessionAge() {}

    /** Whether a session may still be used. The recorded last use may lag by {@link #NOTED_EVERY}, in the user's favour. */
    public static boolean isAlive(Instant lastUsed, Instant expires, Instant now) {
        return now.isBefore(expires) && now.isBefore(lastUsed.plus(IDLE).plus(NOTED_EVERY));
    }

    public static boolean isToBeNoted(Instant lastUsed, Instant now) {
        return !now.isBefore(lastUsed.plus(NOTED_EVERY));
    }
}
