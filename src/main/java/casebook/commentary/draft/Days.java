package casebook.commentary.draft;

import casebook.commentary.Event;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** Days of what is dated to a day, a month, a year or the time between two of them. */
final class Days {

    private Days() {}

    static Optional<LocalDate> first(Event event) {
        return Optional.ofNullable(event.date()).map(date -> date.split("/")[0]).map(date -> switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        });
    }

    static Optional<LocalDate> last(Event event) {
        return Optional.ofNullable(event.date())
                .map(date -> date.substring(date.indexOf('/') + 1))
                .map(date -> switch (date.length()) {
                    case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
                    case 7 -> YearMonth.parse(date).atEndOfMonth();
                    default -> LocalDate.parse(date);
                });
    }

    /** {@code 16 January 2024}, {@code December 2023}, {@code 2019}, or two of them with a dash. */
    static String written(Event event) {
        LocalDate first = first(event).orElseThrow();
        LocalDate last = last(event).orElseThrow();
        return switch (event.precision()) {
            case YEAR -> "" + first.getYear();
            case MONTH -> month(first);
            case DAY -> written(first);
            case RELATIVE -> first.equals(last) ? written(first) : written(first) + " \u2013 " + written(last);
        };
    }

    /** {@code 16 January 2024}. */
    static String written(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    /** {@code January 2024}. */
    static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getYear();
    }
}
