package casebook.cases;

import java.util.Set;

/** The English names of months and of the days of the week, in lower case. */
public final class CalendarWords {
    /** All nineteen. */
    public static final Set<String> ALL = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private CalendarWords() {}
}
