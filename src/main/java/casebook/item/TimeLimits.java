package casebook.item;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What times an item may have of its own: whole seconds, from 5 seconds to 2 hours, as ISO 8601 durations. */
public final class TimeLimits {
    private static final Duration LEAST = Duration.ofSeconds(5);
    private static final Duration MOST = Duration.ofHours(2);

    private TimeLimits() {}

    public static boolean fits(Duration limit) {
        return limit.getNano() == 0 && limit.compareTo(LEAST) >= 0 && limit.compareTo(MOST) <= 0;
    }

    /** Empty when the text is no duration, or one that does not fit. */
    public static Optional<Duration> read(String text) {
        try {
            return Optional.of(Duration.parse(text)).filter(TimeLimits::fits);
        } catch (DateTimeParseException | ArithmeticException notOne) {
            return Optional.empty();
        }
    }
}
