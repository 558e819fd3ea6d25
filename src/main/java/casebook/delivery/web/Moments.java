package casebook.delivery.web;

import casebook.platform.web.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times as the pages of a running quiz show them: to the second. */
public final class Moments {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter WITH_DAY = DateTimeFormatter.ofPattern("d MMM HH:mm:ss", Locale.ENGLISH);

    private Moments() {}

    /** As "14:22:10", with the day before it when that is another than the day of {@code now}. */
    public static String time(@Nullable Instant instant, ZoneId zone, Instant now) {
        if (instant == null) {
            return "–";
        }
        boolean today =
                instant.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
        return (today ? TIME : WITH_DAY).format(instant.atZone(zone));
    }

    /** As "7:50" or "1:07:50"; in words from a day on. */
    public static String left(@Nullable Duration left) {
        if (left == null) {
            return "–";
        }
        if (left.toDays() > 0) {
            return Words.span(left);
        }
        return left.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", left.toHours(), left.toMinutesPart(), left.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", left.toMinutes(), left.toSecondsPart());
    }
}
