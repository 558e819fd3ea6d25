package casebook.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Instants as the contract writes them: RFC 3339 in UTC with milliseconds; and those that others write. */
public final class Timestamps {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

    /** A year short of what databases hold, so that an end may still be moved and a grace added. */
    private static final Instant AFTER_LAST = Instant.parse("9999-01-01T00:00:00Z");

    private Timestamps() {}

    public static String text(Instant instant) {
        return FORMAT.format(instant);
    }

    /**
     * Reads an instant with {@code Z} or an offset; seconds may be left out.
     *
     * @throws DateTimeException when it is none, or one that cannot be stored and reckoned with: years 1900 to 9998
     */
    public static Instant read(String text) {
        return checked(OffsetDateTime.parse(text).toInstant());
    }

    /**
     * Reads a local time.
     *
     * @throws DateTimeException when it is none, or outside the years 1900 to 9998
     */
    public static LocalDateTime readLocal(String text) {
        LocalDateTime local = LocalDateTime.parse(text);
        checked(local.toInstant(ZoneOffset.UTC));
        return local;
    }

    /**
     * The instant, if it can be stored and reckoned with.
     *
     * @throws DateTimeException outside the years 1900 to 9998
     */
    private static Instant checked(Instant instant) {
        if (instant.isBefore(FIRST) || !instant.isBefore(AFTER_LAST)) {
            throw new DateTimeException("not in the years 1900 to 9998");
        }
        return instant;
    }
}
