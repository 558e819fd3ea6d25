package casebook.commentary;

import static casebook.commentary.TimeRules.rule;

import casebook.commentary.TimeRules.Rule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;

/** Days whose date changes from year to year: those counted from Easter, and Thanksgiving. */
final class MovableFeasts {

    private static final String YEAR = "(?:,? (1[6-9]\\d\\d|20\\d\\d))?(?![\\p{L}\\d-])";

    static final List<Rule> RULES = List.of(
            feast("(?:Orthodox|Greek|Russian) Easter(?: Sunday)?", MovableFeasts::orthodoxEaster),
            feast(
                    "Easter Sunday|(?<=\\b(?:[Bb]y|[Bb]efore|[Aa]fter|[Aa]t|[Oo]ver|[Ss]ince|[Uu]ntil|[Ll]ast|[Tt]his|[Nn]ext|[Tt]hat) )Easter(?! (?:Monday|Rising|\\p{Lu}))",
                    MovableFeasts::easter),
            feast("Easter Monday", year -> easter(year).plusDays(1)),
            feast("Good Friday", year -> easter(year).minusDays(2)),
            feast("Maundy Thursday", year -> easter(year).minusDays(3)),
            feast("Palm Sunday", year -> easter(year).minusDays(7)),
            feast("Ash Wednesday", year -> easter(year).minusDays(46)),
            feast("Shrove Tuesday", year -> easter(year).minusDays(47)),
            feast("Ascension Day", year -> easter(year).plusDays(39)),
            feast("Whit Sunday|Whitsun|Pentecost", year -> easter(year).plusDays(49)),
            feast("Whit Monday", year -> easter(year).plusDays(50)),
            feast(
                    "Thanksgiving(?: Day)?",
                    year -> LocalDate.of(year, Month.NOVEMBER, 1)
                            .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY))));

    private MovableFeasts() {}

    private static Rule feast(String name, IntFunction<LocalDate> day) {
        return rule("(?<![\\p{L}\\d-])(?:" + name + ")" + YEAR, (at, context) -> resolved(at, day, context));
    }

    /** With a year, or the one that is nearest to publication and on the side of it that the sentence tells of. */
    private static Optional<Resolved> resolved(MatchResult at, IntFunction<LocalDate> day, TimeContext context) {
        if (at.group(1) != null) {
            int year = Integer.parseInt(at.group(1));
            context.years.dated(year);
            return Optional.of(context.day(day.apply(year), Resolved.TEXT));
        }
        Optional<LocalDate> about = context.yearOfStory()
                .flatMap(year -> context.inYear(
                        day.apply(year).getMonthValue(), day.apply(year).getDayOfMonth()));
        return Optional.of(about.map(near -> IntStream.rangeClosed(near.getYear() - 1, near.getYear() + 1)
                        .mapToObj(day)
                        .min((one, other) -> Long.compare(distance(one, near), distance(other, near)))
                        .orElseThrow())
                .map(found -> context.day(found, Resolved.PUBLICATION))
                .orElse(Resolved.vague(Resolved.PUBLICATION)));
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** Gregorian computus: Anonymous, in Nature 13 (1876), 487; as in J. Meeus, Astronomical Algorithms, chapter 8. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    /** Julian computus of Meeus, moved by the days that the calendars lie apart from 1900 to 2099. */
    static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int f = d + e + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(13);
    }
}
