package casebook.commentary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/** What an expression resolves to, as {@link Event} tells it. */
record Resolved(@Nullable String date, Precision precision, String from) {

    static final String TEXT = "the text itself";
    static final String PUBLICATION = "the day of publication";
    static final String BEFORE = "what is told before it";

    /** Known to lie between two days, months or years. */
    static Resolved between(Temporal first, Temporal last, String from) {
        return new Resolved(first + "/" + last, Precision.RELATIVE, from);
    }

    /** Itself, or without a date when that lies in no year of four digits: ISO 8601 writes others only by agreement. */
    Resolved orVague() {
        boolean sound = date == null || date.matches("\\d{4}(?:-\\d\\d){0,2}(?:/\\d{4}(?:-\\d\\d){0,2})?");
        return sound ? this : vague(from);
    }

    static Resolved vague(String from) {
        return new Resolved(null, Precision.RELATIVE, from);
    }

    static Resolved year(int year, String from) {
        return new Resolved(String.format("%04d", year), Precision.YEAR, from);
    }

    /** Whether it begins before a year; false when it has no date. */
    boolean isBefore(int year) {
        return date != null && Integer.parseInt(date.substring(0, 4)) < year;
    }

    /** The last day of an interval of days or months; null for anything else. */
    @Nullable
    LocalDate end() {
        String last = date == null ? "" : date.substring(date.indexOf('/') + 1);
        return switch (last.length()) {
            case 7 -> YearMonth.parse(last).atEndOfMonth();
            case 10 -> LocalDate.parse(last);
            default -> null;
        };
    }

    /** The last day that it may mean; null when that is not known or it is a month or a year. */
    @Nullable
    LocalDate latest() {
        String last = date == null ? "" : date.substring(date.indexOf('/') + 1);
        return last.length() == 10 ? LocalDate.parse(last) : null;
    }

    /** The first day that it may mean, for setting it against the day of publication; null when that is not known. */
    @Nullable
    LocalDate earliest() {
        if (date == null) {
            return null;
        }
        String first = date.contains("/") ? date.substring(0, date.indexOf('/')) : date;
        return switch (first.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(first), 1, 1);
            case 7 -> LocalDate.parse(first + "-01");
            default -> LocalDate.parse(first);
        };
    }
}
