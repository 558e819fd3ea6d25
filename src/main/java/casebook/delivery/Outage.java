package casebook.delivery;

import java.time.Duration;
import java.time.Instant;

/** Time that the server took from those who were writing, and gives back. */
public final class Outage {
    /** A shorter gap between heartbeats is no outage. */
    public static final Duration LEAST = Duration.ofSeconds(60);

    /** The most that is given back of itself. */
    public static final Duration MOST = Duration.ofMinutes(60);

    private Outage() {}

    /** What every attempt in progress gains after the server was silent from one beat to now. */
    public static Duration gained(Instant lastBeat, Instant now) {
        Duration gap = Duration.between(lastBeat, now);
        if (gap.compareTo(LEAST) <= 0) {
            return Duration.ZERO;
        }
        return gap.compareTo(MOST) > 0 ? MOST : Duration.ofSeconds(gap.toSeconds());
    }
}
