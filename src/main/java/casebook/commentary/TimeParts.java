package casebook.commentary;

import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What "early", "the middle of" or "the end of" cut out of a month or a year. A month has thirds, its end is the last
 * seven days; a year has quarters at its ends and four months in its middle.
 */
final class TimeParts {

    /** Words for a part, up to the name of what it is a part of. */
    static final String PART =
            "(?:(?i:(?:very )?(?:early|late|mid|middle)(?: in)?|(?:the )?(?:very )?(?:beginning|start|end|middle|close|first half|second half|last third|first days|first week|first weeks|second week|third week|fourth week|last days|last weeks|last week|final days|final weeks|final week|early days|opening days|opening weeks|closing days|closing weeks) of)[- ](?:the )?)";

    private static final Pattern BEGINNING = Pattern.compile("\\b(?:early|beginning|start)\\b");
    private static final Pattern END = Pattern.compile("\\b(?:end|close)\\b");

    private TimeParts() {}

    /** @param words the expression up to the month's name */
    static Resolved of(String words, YearMonth month, String from) {
        String part = words.toLowerCase(Locale.ROOT);
        int last = month.lengthOfMonth();
        if (part.contains("first half")) {
            return days(month, 1, 15, from);
        }
        if (part.contains("second half")) {
            return days(month, 16, last, from);
        }
        if (part.contains("week") || part.contains("days")) {
            return weeks(part, month, from);
        }
        if (BEGINNING.matcher(part).find()) {
            return days(month, 1, 10, from);
        }
        if (END.matcher(part).find()) {
            return days(month, last - 6, last, from);
        }
        return part.contains("mid") ? days(month, 11, 20, from) : days(month, 21, last, from);
    }

    private static Resolved weeks(String part, YearMonth month, String from) {
        int last = month.lengthOfMonth();
        if (part.contains("second week")) {
            return days(month, 8, 14, from);
        }
        if (part.contains("third week")) {
            return days(month, 15, 21, from);
        }
        if (part.contains("fourth week")) {
            return days(month, 22, 28, from);
        }
        boolean end = part.contains("last") || part.contains("final") || part.contains("closing");
        int length = part.contains("weeks") ? 14 : 7;
        return end ? days(month, last - length + 1, last, from) : days(month, 1, length, from);
    }

    private static Resolved days(YearMonth month, int first, int last, String from) {
        return Resolved.between(month.atDay(first), month.atDay(last), from);
    }

    /** @param words the expression up to the year */
    static Resolved of(String words, int year, String from) {
        String part = words.toLowerCase(Locale.ROOT);
        if (part.contains("first half")) {
            return months(year, 1, 6, from);
        }
        if (part.contains("second half")) {
            return months(year, 7, 12, from);
        }
        if (BEGINNING.matcher(part).find() || part.contains("first") || part.contains("opening")) {
            return months(year, 1, 3, from);
        }
        return part.contains("mid") ? months(year, 5, 8, from) : months(year, 10, 12, from);
    }

    private static Resolved months(int year, int first, int last, String from) {
        return Resolved.between(YearMonth.of(year, first), YearMonth.of(year, last), from);
    }
}
