package casebook.commentary;

import static casebook.commentary.TimeRules.EDGE;
import static casebook.commentary.TimeRules.END;
import static casebook.commentary.TimeRules.rule;
import static casebook.commentary.TimeWords.DAY;
import static casebook.commentary.TimeWords.MONTH;
import static casebook.commentary.TimeWords.YEAR;

import casebook.commentary.TimeRules.Rule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How days are resolved that are numbered in words, told by their number alone, counted, or written all in figures. */
final class DayRules {

    /** What follows a number of something other than a day. */
    private static final String NO_THING =
            "(?! (?:of|century|anniversary|floor|parallel|day|birthday|battalion|regiment|division|brigade|army|corps|fleet|congress|amendment|session|summit|assembly|infantry|party|meridian|edition|round|president|prime|minute|hour|time|week|month|year)\\b| \\p{L}+ (?:of|anniversary|parallel|century|division|brigade|congress|regiment)\\b|-)";
    /** What may follow a day that is numbered in words; a noun is numbered by it otherwise. */
    private static final String CLAUSE_GOES_ON =
            "(?=[,.;:)?!\u2019\u201d]|$| (?:and|or|to|but|when|while|he|she|they|it|we|the|in|at|with|a|an|that|his|her|its|their|there|after|before|until)\\b)";

    private static final String NTH_DAY = "(\\d{1,2})(?:st|nd|rd|th)";
    /** "10 and 11": days that follow one another are a span. */
    private static final String NEIGHBOURS = IntStream.range(1, 31)
            .mapToObj(day -> day + "(?:st|nd|rd|th)? and (?:the )?" + (day + 1) + "(?:st|nd|rd|th)?")
            .collect(Collectors.joining("|", "(?:", ")"));

    private static final int LEAST_COUNTED = 2;

    static final List<Rule> RULES = List.of(
            rule(
                    "(?i)(?<![\\p{L}\\d])(?:(?:since|until|by) )?the (" + CountingWords.NTH + ")(?: day)? of (?-i:("
                            + MONTH + "))(?:,? (" + YEAR + "))?" + END,
                    (at, context) -> inMonth(at, CountingWords.nth(at.group(1)), context)),
            rule(
                    "(?i)(?<![\\p{L}\\d])(?:(?:since|by|until|within|over) )?(?:the )?(first|last|final|opening|closing) ("
                            + TimeWords.COUNT + ") (days|weeks) of (?-i:(" + MONTH + "))(?:,? (" + YEAR + "))?" + END,
                    DayRules::daysOf),
            rule(
                    EDGE + "(?=\\d)(" + NEIGHBOURS + ") (?:of )?(" + MONTH + ")(?:,? (" + YEAR + "))?" + END,
                    DayRules::neighbours),
            rule(
                    EDGE + "(?=[A-Z])(" + MONTH + ") (" + NEIGHBOURS + ")(?:,? (" + YEAR + "))?" + END,
                    DayRules::neighboursAfter),
            rule(
                    "(?i)(?<![\\p{L}\\d])(?:(between|from|on) )?the " + NTH_DAY
                            + "( and | to | until | through |\\s?[\u2013-]\\s?)(?:the )?" + NTH_DAY
                            + "\\b(?! (?:of )?(?-i:"
                            + MONTH + "))" + NO_THING,
                    DayRules::spanOfDays),
            rule(
                    "(?i)(?<![\\p{L}\\d])(?:on|of|by|until|till|before|after|since|to|through|from|for|later|then) the "
                            + NTH_DAY + "\\b(?! (?:of )?(?-i:" + MONTH + "))" + NO_THING,
                    (at, context) -> ofStory(Integer.parseInt(at.group(1)), context)),
            rule(
                    "(?i)(?<![\\p{L}\\d])(?:on|by|until|till|before|since|to|from|after) the (" + CountingWords.HIGH_NTH
                            + ")" + CLAUSE_GOES_ON,
                    (at, context) -> ofStory(CountingWords.nth(at.group(1)), context)),
            rule(
                    "(?:(?<=\\b(?:[Tt]he|[Bb]y|[Oo]f) )|(?<![\\p{L}\\d]))(?i:on )?(?:[Dd]ay) (?i:(\\d{1,3}|"
                            + "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\\b(?![.,]\\d|%)",
                    (at, context) -> counted(TimeWords.count(at.group(1)), context)),
            rule(
                    "(?i)(?<![\\p{L}\\d])(?:on )?the (" + CountingWords.NTH
                            + "|\\d{1,3}(?:st|nd|rd|th)) day of (?:the|its|their|this|that) (?!month|year|week)\\p{L}+",
                    (at, context) -> counted(CountingWords.nth(at.group(1)), context)),
            rule(
                    EDGE + "(" + DAY + ")/(0?[1-9]|1[0-2])/(\\d\\d)" + END,
                    (at, context) -> written(yearOf(at.group(3), context), at.group(2), at.group(1), context)),
            rule(
                    EDGE + "(" + DAY + ")(\\.\\s?|-|/|\\s)((?i:XI{0,2}|IX|IV|VI{0,3}|I{1,3}))(?:\\2|\\.\\s?)(" + YEAR
                            + ")" + END,
                    (at, context) -> written(
                            Integer.parseInt(at.group(4)), String.valueOf(roman(at.group(3))), at.group(1), context)),
            rule(
                    "(?<=\\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Ff]rom|[Ss]ince) )(?!9/11)(" + DAY
                            + ")/(0[1-9]|1[0-2])(?![\\d/\\p{L}-])",
                    (at, context) -> context.inYear(Integer.parseInt(at.group(2)), Integer.parseInt(at.group(1)))
                            .map(day -> context.day(day, Resolved.PUBLICATION))),
            rule(
                    EDGE + "(" + DAY + ")\\s?[\u2013-]\\s?(" + DAY + ") (" + MONTH
                            + "),? ['\u2019](\\d\\d)(?![\\d\\p{L}])",
                    DayRules::shortRange),
            rule(
                    EDGE + "(?:(" + DAY + ")(?:st|nd|rd|th)? )?(" + MONTH + "),? (?:of )?['\u2019](\\d\\d)"
                            + "(?![\\d\\p{L}])",
                    DayRules::shortYear),
            rule(
                    "(?i)(?<![\\p{L}\\d])(?:(?:the )?week (?:of|beginning|commencing|starting)(?: on)?|w/c)(?: (?:the|"
                            + TimeWords.WEEKDAY + "),?)? (?-i:(?:(" + DAY + ")(?:st|nd|rd|th)? (" + MONTH + ")|("
                            + MONTH
                            + ") (" + DAY + ")(?:st|nd|rd|th)?))(?:,? (" + YEAR + "))?" + END,
                    DayRules::weekOf));

    private DayRules() {}

    /** A year of which only the last two figures are written: the last such year that is not after publication. */
    static int yearOf(String figures, TimeContext context) {
        int year = 2000 + Integer.parseInt(figures);
        int now = context.published().map(LocalDate::getYear).orElse(2000);
        return year > now + 1 ? year - 100 : year;
    }

    private static int roman(String figures) {
        return 1
                + List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
                        .indexOf(figures.toUpperCase(java.util.Locale.ROOT));
    }

    private static Optional<Resolved> written(int year, String month, String day, TimeContext context) {
        Optional<LocalDate> written = WrittenDays.day(year, Integer.parseInt(month), Integer.parseInt(day));
        written.ifPresent(one -> context.years.dated(year));
        return written.map(one -> context.day(one, Resolved.TEXT));
    }

    /** "the tenth of July": the year is the third group. */
    private static Optional<Resolved> inMonth(MatchResult at, int day, TimeContext context) {
        int month = WrittenDays.month(at.group(2));
        if (at.group(3) != null) {
            return written(Integer.parseInt(at.group(3)), String.valueOf(month), String.valueOf(day), context);
        }
        return context.inYear(month, day).map(one -> context.day(one, Resolved.PUBLICATION));
    }

    private static Optional<Resolved> neighbours(MatchResult at, TimeContext context) {
        return neighbours(at.group(1), at.group(2), at.group(3), context);
    }

    private static Optional<Resolved> neighboursAfter(MatchResult at, TimeContext context) {
        return neighbours(at.group(2), at.group(1), at.group(3), context);
    }

    private static Optional<Resolved> neighbours(
            String days, String month, @org.jspecify.annotations.Nullable String year, TimeContext context) {
        int last = Integer.parseInt(days.replaceFirst(".* (?=\\d)", "").replaceAll("\\D", ""));
        int number = WrittenDays.month(month);
        Optional<LocalDate> end =
                year == null ? context.inYear(number, last) : WrittenDays.day(Integer.parseInt(year), number, last);
        if (year != null) {
            context.years.dated(Integer.parseInt(year));
        }
        return end.map(to -> {
            context.day(to, Resolved.TEXT);
            return Resolved.between(to.minusDays(1), to, year == null ? Resolved.PUBLICATION : Resolved.TEXT);
        });
    }

    /** "between the 21st and the 23rd"; of two days that are joined by "and" and do not follow one another, the last. */
    private static Optional<Resolved> spanOfDays(MatchResult at, TimeContext context) {
        int first = Integer.parseInt(at.group(2));
        int last = Integer.parseInt(at.group(4));
        boolean pair =
                at.group(3).equals(" and ") && !RelativeRules.lower(at, 1).equals("between");
        if (first >= last || pair && last != first + 1) {
            return ofStory(last, context);
        }
        return context.monthOfStory(last).map(month -> {
            context.day(month.atDay(last), month.toString());
            return Resolved.between(month.atDay(first), month.atDay(last), month.toString());
        });
    }

    /** "the 18th": of the month that was told last. */
    static Optional<Resolved> ofStory(int day, TimeContext context) {
        return context.monthOfStory(day).map(month -> context.day(month.atDay(day), month.toString()));
    }

    /** "day 12": the first day that the text tells is day 1. */
    private static Optional<Resolved> counted(int number, TimeContext context) {
        if (number < LEAST_COUNTED) {
            return Optional.empty();
        }
        return Optional.of(context.firstDay()
                .map(first -> first.plusDays(number - 1L))
                .filter(day -> context.published().filter(day::isAfter).isEmpty())
                .map(day -> context.day(day, Resolved.BEFORE))
                .orElse(Resolved.vague(Resolved.BEFORE)));
    }

    /** "November ’75", "3 Oct. ’78". */
    private static Optional<Resolved> shortYear(MatchResult at, TimeContext context) {
        int year = yearOf(at.group(3), context);
        int month = WrittenDays.month(at.group(2));
        if (at.group(1) != null) {
            return written(year, String.valueOf(month), at.group(1), context);
        }
        context.years.dated(year);
        return Optional.of(context.month(YearMonth.of(year, month), Resolved.TEXT));
    }

    /** "the last ten days of April". */
    private static Optional<Resolved> daysOf(MatchResult at, TimeContext context) {
        int number = WrittenDays.month(at.group(4));
        int days = TimeWords.count(at.group(2)) * (RelativeRules.lower(at, 3).equals("weeks") ? 7 : 1);
        boolean first = RelativeRules.lower(at, 1).matches("first|opening");
        Optional<YearMonth> month = at.group(5) == null
                ? context.inYear(number)
                : Optional.of(YearMonth.of(Integer.parseInt(at.group(5)), number));
        return month.filter(one -> days > 0 && days <= one.lengthOfMonth()).map(one -> {
            context.month(one, Resolved.TEXT);
            LocalDate start = first ? one.atDay(1) : one.atEndOfMonth().minusDays(days - 1L);
            return context.partly(Resolved.between(start, start.plusDays(days - 1L), Resolved.TEXT));
        });
    }

    private static Optional<Resolved> shortRange(MatchResult at, TimeContext context) {
        int year = yearOf(at.group(4), context);
        int month = WrittenDays.month(at.group(3));
        return WrittenDays.day(year, month, Integer.parseInt(at.group(1)))
                .flatMap(first -> WrittenDays.day(year, month, Integer.parseInt(at.group(2)))
                        .filter(first::isBefore)
                        .map(last -> {
                            context.years.dated(year);
                            context.day(last, Resolved.TEXT);
                            return Resolved.between(first, last, Resolved.TEXT);
                        }));
    }

    private static Optional<Resolved> weekOf(MatchResult at, TimeContext context) {
        int month = WrittenDays.month(at.group(2) == null ? at.group(3) : at.group(2));
        int day = Integer.parseInt(at.group(1) == null ? at.group(4) : at.group(1));
        Optional<LocalDate> found = at.group(5) == null
                ? context.inYear(month, day)
                : WrittenDays.day(Integer.parseInt(at.group(5)), month, day);
        return found.map(one -> {
            context.day(one, Resolved.PUBLICATION);
            return Resolved.between(one, one.plusDays(6), Resolved.PUBLICATION);
        });
    }
}
