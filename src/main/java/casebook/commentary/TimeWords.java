package casebook.commentary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that temporal expressions are made of, as parts of patterns and as numbers. */
final class TimeWords {

    /** A name of a month that is written with a capital letter. */
    static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|"
                    + "Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept\\.?|Sep\\.?|Oct\\.?|Nov\\.?|Dec\\.?)(?![\\p{L}\\d])";
    /** The names that are no other word. */
    static final String PLAIN_MONTH = "(?:January|February|April|June|July|August|September|October|November|December)";

    static final String WEEKDAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    static final String YEAR = "(?:1[5-9]\\d\\d|20\\d\\d)";
    static final String SEASON = "(?:spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Winter)";
    static final String DAY = "(?:[12]\\d|3[01]|0?[1-9])";
    static final String COUNT =
            "(?:\\d{1,3}|(?:an?|one|two|three|four|five) hundred(?: and (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|ten|five))?|an?|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:one|two|three|four|five|six|seven|eight|nine)"
                    + "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";

    static final String SOME = "(?:a few|few|several|some|a couple of|many|a handful of|countless)";

    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> ORDINALS =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "last", 4, "final", 4);

    private TimeWords() {}

    static int count(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) {
            return Integer.parseInt(lower);
        }
        int hundred = lower.indexOf(" hundred");
        if (hundred > 0) {
            int and = lower.indexOf(" and ");
            return 100 * count(lower.substring(0, hundred)) + (and < 0 ? 0 : count(lower.substring(and + 5)));
        }
        int hyphen = lower.indexOf('-');
        if (hyphen > 0) {
            return count(lower.substring(0, hyphen)) + count(lower.substring(hyphen + 1));
        }
        int tens = TENS.indexOf(lower);
        return lower.equals("a") || lower.equals("an") ? 1 : tens > 0 ? 10 * tens : NUMBERS.indexOf(lower);
    }

    /** first, second, third, fourth, last; 0 for anything else. */
    static int ordinal(String word) {
        return ORDINALS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    static DayOfWeek weekday(String name) {
        return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The three months of a season of the northern half of the world; winter begins in the year's December. */
    static Resolved season(String name, int year, String from) {
        int first = switch (name.toLowerCase(Locale.ROOT)) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "winter" -> 12;
            default -> 9;
        };
        YearMonth start = YearMonth.of(year, first);
        return Resolved.between(start, start.plusMonths(2), from);
    }

    static int firstMonth(String season) {
        return switch (season.toLowerCase(Locale.ROOT)) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "winter" -> 12;
            default -> 9;
        };
    }

    static Resolved week(LocalDate inside, String from) {
        LocalDate monday = inside.with(DayOfWeek.MONDAY);
        return Resolved.between(monday, monday.plusDays(6), from);
    }

    static Optional<LocalDate> day(String year, String month, String day) {
        return WrittenDays.day(Integer.parseInt(year), WrittenDays.month(month), Integer.parseInt(day));
    }
}
