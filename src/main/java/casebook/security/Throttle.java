package casebook.security;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long the next sign-in must wait after failures. For one name from devices of one kind (known or not), five are
 * free, then 1 s doubling to 60 s; for one address, 300 in five minutes. A wait ends by itself, so nobody can lock out
 * somebody else, and a try that had to wait is not counted.
 */
public final class Throttle {
    /** Failures for a name older than this no longer count. */
    public static final Duration NAME_WINDOW = Duration.ofHours(1);

    /** Failures from an address older than this no longer count. */
    public static final Duration ADDRESS_WINDOW = Duration.ofMinutes(5);

    private static final int FREE = 5;
    private static final int ADDRESS_LIMIT = 300;
    private static final long LONGEST_SECONDS = 60;

    private Throttle() {}

    /**
     * Failures within a window.
     *
     * @param first the earliest within the window; null exactly when the count is 0
     * @param last the latest; null exactly when the count is 0
     */
    public record Failures(
            int count, @Nullable Instant first, @Nullable Instant last) {
        public static final Failures NONE = new Failures(0, null, null);
    }

    /** How long to wait from {@code now}; zero when the next try may be made at once. */
    public static Duration delay(Failures ofName, Failures ofAddress, Instant now) {
        Duration name = forName(ofName, now);
        Duration address = forAddress(ofAddress, now);
        return name.compareTo(address) >= 0 ? name : address;
    }

    private static Duration forName(Failures failures, Instant now) {
        Instant last = failures.last();
        if (failures.count() < FREE || last == null) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures.count() - FREE, 6);
        long seconds = Math.min(1L << doublings, LONGEST_SECONDS);
        return until(last.plusSeconds(seconds), now);
    }

    private static Duration forAddress(Failures failures, Instant now) {
        Instant first = failures.first();
        if (failures.count() < ADDRESS_LIMIT || first == null) {
            return Duration.ZERO;
        }
        return until(first.plus(ADDRESS_WINDOW), now);
    }

    private static Duration until(Instant end, Instant now) {
        return end.isAfter(now) ? Duration.between(now, end) : Duration.ZERO;
    }
}
