package casebook.questionbank;

import casebook.cases.Part;
import casebook.cases.TeachingCase;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as running text names them, such as {@code 18 January} and {@code 18 January 2024}. */
final class Days {

    private static final Pattern DAY =
            Pattern.compile("\\b(\\d{1,2}) (January|February|March|April|May|June|July|August"
                    + "|September|October|November|December)\\b(?: (\\d{4})\\b)?");

    private Days() {}

    /** The day and month of every date in the text, as written. */
    static List<String> of(String text) {
        return DAY.matcher(text).results().map(found -> found.group()).toList();
    }

    static boolean names(String text) {
        return DAY.matcher(text).find();
    }

    /** Whether the day as written is this one; a day without a year is of any. */
    static boolean isOn(String day, LocalDate date) {
        Matcher matcher = DAY.matcher(day);
        return matcher.matches()
                && Integer.parseInt(matcher.group(1)) == date.getDayOfMonth()
                && matcher.group(2)
                        .toUpperCase(Locale.ROOT)
                        .equals(date.getMonth().name())
                && (matcher.group(3) == null || Integer.parseInt(matcher.group(3)) == date.getYear());
    }

    /**
     * Whether a day lies after all that is known in a part of the case. A day without a year is taken to be in the year
     * of the part.
     */
    static boolean isKnownLater(String day, TeachingCase whole, String part) {
        LocalDate known = whole.part(part).map(Part::knownFrom).orElse(LocalDate.MAX);
        Matcher matcher = DAY.matcher(day);
        if (!matcher.matches()) {
            return false;
        }
        int year = matcher.group(3) == null ? known.getYear() : Integer.parseInt(matcher.group(3));
        if (year > whole.parts().getLast().knownFrom().getYear()) {
            return false;
        }
        try {
            Month month = Month.valueOf(matcher.group(2).toUpperCase(Locale.ROOT));
            return LocalDate.of(year, month, Integer.parseInt(matcher.group(1))).isAfter(known);
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
