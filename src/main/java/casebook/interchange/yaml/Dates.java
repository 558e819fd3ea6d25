package casebook.interchange.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as the files write them. */
final class Dates {

    private Dates() {}

    /** Whether the text is a day of the calendar, as year-month-day. */
    static boolean isDay(String text) {
        if (!SchemaMessages.looksLikeDate(text)) {
            return false;
        }
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
