package casebook.commentary;

import static casebook.commentary.TimeRules.rule;
import static casebook.commentary.TimeWords.COUNT;
import static casebook.commentary.TimeWords.MONTH;
import static casebook.commentary.TimeWords.SEASON;
import static casebook.commentary.TimeWords.WEEKDAY;

import casebook.commentary.TimeRules.Rule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** How expressions are resolved that reckon twice: "this time last year", "a week last Tuesday", "November five years ago". */
final class ReckonedRules {

    private static final String WEEKS = "(a|one|two|three|four) (week|fortnight)s?";

    static final List<Rule> RULES = List.of(
            rule(
                    "(?i)(?<![\\p{L}\\d])(?:by |at |around |about )?this time (last|next) (week|month|year)\\b",
                    ReckonedRules::thisTime),
            rule(
                    "(?<![\\p{L}\\d])(?i:on |by |since |until )?(" + WEEKDAY
                            + ") last\\b(?! (?:week|month|year|\\p{Lu}))",
                    (at, context) -> ofPublication(context, now -> previous(now, at.group(1)))),
            rule(
                    "(?<![\\p{L}\\d])(?i:on |by |until )?(?i:next )?(" + WEEKDAY
                            + ") (?i:(week|fortnight))\\b(?! (?:of|in|after|before)\\b)",
                    (at, context) -> ofPublication(
                            context,
                            now -> next(now, at.group(1))
                                    .plusWeeks(RelativeRules.lower(at, 2).equals("week") ? 1 : 2))),
            rule(
                    "(?<![\\p{L}\\d])(?i:" + WEEKS + ") (?i:(last|next|on|from|this|this coming)) (" + WEEKDAY + ")\\b",
                    ReckonedRules::weeksFrom),
            rule(
                    "(?i)(?<![\\p{L}\\d])(?:on )?the (week|month|year|weekend|(?-i:" + WEEKDAY + "|" + MONTH + "|"
                            + SEASON + ")) (before last|after next)\\b",
                    ReckonedRules::secondLast),
            rule(
                    "(?i)(?<![\\p{L}\\d])(" + COUNT + ") (Christmas(?:es)?|springs?|summers?|autumns?|winters?) ago\\b",
                    ReckonedRules::seasonsAgo),
            rule(
                    "(?<![\\p{L}\\d])(?i:(" + COUNT + ")) (" + WEEKDAY + ")s? ago\\b",
                    (at, context) -> ofPublication(
                            context, now -> previous(now, at.group(2)).minusWeeks(TimeWords.count(at.group(1)) - 1L))),
            rule(
                    "(?<![\\p{L}\\d])(?i:since |by |until )?(" + MONTH + "|" + SEASON + "),? (?i:(" + COUNT
                            + ") years? (ago|before|earlier|previously|later|on|after))\\b(?! \\p{L}+ed\\b)",
                    ReckonedRules::yearsFrom),
            rule(
                    "(?<![\\p{L}\\d])(?i:by )?(?i:the )(" + MONTH
                            + ") (?i:(before|after|following))(?: that)?(?=[,.;:)]| \\p{L})",
                    ReckonedRules::monthBeside),
            rule(
                    "(?<![\\p{L}\\d])(?i:on )?(?i:the )(" + WEEKDAY
                            + ") (?i:(before|after|following))(?=(?: that)?[,.;:)])",
                    ReckonedRules::weekdayBeside));

    private ReckonedRules() {}

    private interface Reckoning {
        LocalDate from(LocalDate now);
    }

    private static Optional<Resolved> ofPublication(TimeContext context, Reckoning reckoning) {
        return Optional.of(context.published()
                .map(now -> context.day(reckoning.from(now), Resolved.PUBLICATION))
                .orElse(Resolved.vague(Resolved.PUBLICATION)));
    }

    private static LocalDate previous(LocalDate day, String weekday) {
        return day.with(TemporalAdjusters.previous(TimeWords.weekday(weekday)));
    }

    private static LocalDate next(LocalDate day, String weekday) {
        return day.with(TemporalAdjusters.next(TimeWords.weekday(weekday)));
    }

    /** A year away it is a month, a month away a week, a week away a day. */
    private static Optional<Resolved> thisTime(MatchResult at, TimeContext context) {
        int by = MonthSpans.step(RelativeRules.lower(at, 1));
        return Optional.of(context.published()
                .map(now -> switch (RelativeRules.lower(at, 2)) {
                    case "week" -> context.day(now.plusWeeks(by), Resolved.PUBLICATION);
                    case "month" -> TimeWords.week(now.plusMonths(by), Resolved.PUBLICATION);
                    default -> context.month(YearMonth.from(now).plusYears(by), Resolved.PUBLICATION);
                })
                .orElse(Resolved.vague(Resolved.PUBLICATION)));
    }

    /** "a week last Tuesday", "two weeks on Friday". */
    private static Optional<Resolved> weeksFrom(MatchResult at, TimeContext context) {
        int weeks = TimeWords.count(at.group(1)) * (RelativeRules.lower(at, 2).equals("fortnight") ? 2 : 1);
        boolean back = RelativeRules.lower(at, 3).equals("last");
        return ofPublication(
                context,
                now -> back
                        ? previous(now, at.group(4)).minusWeeks(weeks)
                        : next(now, at.group(4)).plusWeeks(weeks));
    }

    /** "the week before last", "the Friday before last", "the summer after next". */
    private static Optional<Resolved> secondLast(MatchResult at, TimeContext context) {
        if (context.published().isEmpty()) {
            return Optional.of(Resolved.vague(Resolved.PUBLICATION));
        }
        LocalDate now = context.published().get();
        boolean back = RelativeRules.lower(at, 2).startsWith("before");
        int by = back ? -2 : 2;
        String name = at.group(1);
        if (name.matches(WEEKDAY)) {
            LocalDate day =
                    back ? previous(now, name).minusWeeks(1) : next(now, name).plusWeeks(1);
            return Optional.of(context.day(day, Resolved.PUBLICATION));
        }
        if (name.matches(SEASON)) {
            return Optional.of(TimeWords.season(name, seasonYear(now, name, by), Resolved.PUBLICATION));
        }
        return Optional.of(
                switch (RelativeRules.lower(at, 1)) {
                    case "week" -> TimeWords.week(now.plusWeeks(by), Resolved.PUBLICATION);
                    case "weekend" -> {
                        LocalDate saturday = now.with(DayOfWeek.SATURDAY).plusWeeks(by);
                        yield Resolved.between(saturday, saturday.plusDays(1), Resolved.PUBLICATION);
                    }
                    case "month" -> context.month(YearMonth.from(now).plusMonths(by), Resolved.PUBLICATION);
                    case "year" -> Resolved.year(now.getYear() + by, Resolved.PUBLICATION);
                    default -> {
                        YearMonth same = YearMonth.of(now.getYear(), WrittenDays.month(name));
                        boolean over = back ? same.isBefore(YearMonth.from(now)) : same.isAfter(YearMonth.from(now));
                        yield context.month(same.plusYears(over ? by + (back ? 1 : -1) : by), Resolved.PUBLICATION);
                    }
                });
    }

    /** The year of the season that lies so many before or after publication. */
    private static int seasonYear(LocalDate now, String season, int by) {
        YearMonth same = YearMonth.of(now.getYear(), TimeWords.firstMonth(season));
        boolean over = same.plusMonths(2).isBefore(YearMonth.from(now));
        boolean begun = !same.isAfter(YearMonth.from(now));
        return now.getYear() + (by < 0 ? over ? by + 1 : by : begun ? by : by - 1);
    }

    /** "two summers ago"; a Christmas is a day. */
    private static Optional<Resolved> seasonsAgo(MatchResult at, TimeContext context) {
        int count = TimeWords.count(at.group(1));
        String name = RelativeRules.lower(at, 2).replaceAll("s$", "");
        return Optional.of(context.published()
                .map(now -> name.startsWith("christmas")
                        ? context.day(LocalDate.of(lastYearOf(now, 12, 25) - count + 1, 12, 25), Resolved.PUBLICATION)
                        : TimeWords.season(name, seasonYear(now, name, -count), Resolved.PUBLICATION))
                .orElse(Resolved.vague(Resolved.PUBLICATION)));
    }

    private static int lastYearOf(LocalDate now, int month, int day) {
        return LocalDate.of(now.getYear(), month, day).isBefore(now) ? now.getYear() : now.getYear() - 1;
    }

    /** "in November five years ago", "in June two years before". */
    private static Optional<Resolved> yearsFrom(MatchResult at, TimeContext context) {
        String side = RelativeRules.lower(at, 3);
        boolean ago = side.equals("ago");
        boolean forth = side.equals("later") || side.equals("on") || side.equals("after");
        int by = TimeWords.count(at.group(2)) * (forth ? 1 : -1);
        Optional<Integer> base = ago
                ? context.published().map(LocalDate::getYear)
                : context.years.last().or(() -> context.lastMonth().map(YearMonth::getYear));
        String name = at.group(1);
        return Optional.of(base.map(year -> year + by)
                .map(year -> name.matches(SEASON)
                        ? TimeWords.season(name, year, Resolved.BEFORE)
                        : context.month(YearMonth.of(year, WrittenDays.month(name)), Resolved.BEFORE))
                .orElse(Resolved.vague(Resolved.BEFORE)));
    }

    /** "the April before that", "in the November following". */
    private static Optional<Resolved> monthBeside(MatchResult at, TimeContext context) {
        boolean back = RelativeRules.lower(at, 2).equals("before");
        int asked = WrittenDays.month(at.group(1));
        return Optional.of(context.lastMonth()
                .map(told -> {
                    YearMonth same = YearMonth.of(told.getYear(), asked);
                    boolean right = back ? same.isBefore(told) : same.isAfter(told);
                    return context.month(right ? same : same.plusYears(back ? -1 : 1), told.toString());
                })
                .orElse(Resolved.vague(Resolved.BEFORE)));
    }

    /** "the Sunday after". */
    private static Optional<Resolved> weekdayBeside(MatchResult at, TimeContext context) {
        boolean back = RelativeRules.lower(at, 2).equals("before");
        return Optional.of(context.lastDay()
                .map(told -> context.day(back ? previous(told, at.group(1)) : next(told, at.group(1)), told.toString()))
                .orElse(Resolved.vague(Resolved.BEFORE)));
    }
}
