package casebook.commentary.sources;

import casebook.commentary.Event;
import casebook.commentary.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** From the first to the last day that an event's date allows; all of time when it cannot be told. */
record Days(LocalDate first, LocalDate last) {
    private static final Days UNKNOWN = new Days(LocalDate.MAX, LocalDate.MAX);

    static Days of(Event event) {
        String date = event.date();
        if (date == null) {
            return UNKNOWN;
        }
        if (event.precision() == Precision.RELATIVE || date.contains("/")) {
            int slash = date.indexOf('/');
            return slash < 0 ? span(date, date) : span(date.substring(0, slash), date.substring(slash + 1));
        }
        return span(date, date);
    }

    private static Days span(String from, String to) {
        return new Days(first(from), last(to));
    }

    private static LocalDate first(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate last(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }

    boolean known() {
        return !equals(UNKNOWN);
    }

    boolean isDay() {
        return first.equals(last);
    }

    /** Days between the nearest two days; 0 when they overlap. */
    long daysTo(Days other) {
        if (last.isBefore(other.first)) {
            return ChronoUnit.DAYS.between(last, other.first);
        }
        return other.last.isBefore(first) ? ChronoUnit.DAYS.between(other.last, first) : 0;
    }
}
