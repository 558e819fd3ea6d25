package casebook.commentary;

import static casebook.commentary.TimeRules.rule;
import static casebook.commentary.TimeWords.MONTH;
import static casebook.commentary.TimeWords.WEEKDAY;
import static casebook.commentary.TimeWords.YEAR;

import casebook.commentary.TimeRules.Rule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/** How weekdays are resolved that are told by their month or their week, and weekends of a story. */
final class WeekRules {

    static final List<Rule> RULES = List.of(
            rule(
                    "\\b(?i:on )?(?i:the )(?i:(first|second|third|fourth|last)) (" + WEEKDAY + ") (?:of|in) (" + MONTH
                            + ")(?:,? (" + YEAR + "))?",
                    WeekRules::inMonth),
            rule(
                    "\\b(?i:on |late on |early on )?(" + WEEKDAY
                            + ")(?: (?i:morning|evening|night|afternoon))?,? (?i:of )?(?i:(last|next|this) week)\\b",
                    WeekRules::inWeek),
            rule(
                    "(?i)\\b(" + TimeWords.COUNT + ") (days?|weeks?) on(?=,)",
                    (at, context) -> context.lastDay()
                            .map(day -> context.day(
                                    day.plusDays(TimeWords.count(at.group(1))
                                            * (RelativeRules.lower(at, 2).startsWith("week") ? 7L : 1L)),
                                    day.toString()))),
            rule(
                    "(?i)\\b(?:the )?(?:last|past) (?:weekend)\\b|\\b(?:over|at|during|until|till|by|before|since) the weekend\\b(?! of\\b)|\\b(?:this|next) weekend\\b",
                    WeekRules::nearWeekend),
            rule("(?i)\\b(?:over |at |on )?(?:that|the (?:following|next|same)) weekend\\b", WeekRules::weekend));

    private WeekRules() {}

    /** "the last Sunday of July". */
    private static Optional<Resolved> inMonth(MatchResult at, TimeContext context) {
        String which = at.group(1).toLowerCase(Locale.ROOT);
        DayOfWeek weekday = TimeWords.weekday(at.group(2));
        int number = WrittenDays.month(at.group(3));
        Optional<YearMonth> month = at.group(4) == null
                ? context.inYear(number)
                : Optional.of(YearMonth.of(Integer.parseInt(at.group(4)), number));
        return Optional.of(month.map(one -> one.atDay(1)
                        .with(
                                which.equals("last")
                                        ? TemporalAdjusters.lastInMonth(weekday)
                                        : TemporalAdjusters.dayOfWeekInMonth(TimeWords.ordinal(which), weekday)))
                .map(day -> context.day(day, at.group(4) == null ? Resolved.PUBLICATION : Resolved.TEXT))
                .orElse(Resolved.vague("a year that the text does not name")));
    }

    /** "on Thursday of last week". */
    private static Optional<Resolved> inWeek(MatchResult at, TimeContext context) {
        int by = MonthSpans.step(RelativeRules.lower(at, 2).replace(" week", ""));
        context.current();
        return Optional.of(context.published()
                .map(now -> context.day(now.plusWeeks(by).with(TimeWords.weekday(at.group(1))), Resolved.PUBLICATION))
                .orElse(Resolved.vague(Resolved.PUBLICATION)));
    }

    /** "over the weekend", "next weekend": from the day of publication. */
    private static Optional<Resolved> nearWeekend(MatchResult at, TimeContext context) {
        String words = at.group().toLowerCase(Locale.ROOT);
        boolean bound =
                words.matches("(?:until|till|by|before) .*") && !context.place().past();
        boolean next = bound || words.startsWith("next") || context.isAhead();
        return Optional.of(context.published()
                .map(day -> day.with(
                        next
                                ? TemporalAdjusters.next(DayOfWeek.SATURDAY)
                                : TemporalAdjusters.previous(DayOfWeek.SATURDAY)))
                .map(saturday -> Resolved.between(saturday, saturday.plusDays(1), Resolved.PUBLICATION))
                .orElse(Resolved.vague(Resolved.PUBLICATION)));
    }

    /** "that weekend": the one that holds the day told last, or the next. */
    private static Optional<Resolved> weekend(MatchResult at, TimeContext context) {
        return Optional.of(context.lastDay()
                .map(day -> {
                    boolean sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
                    LocalDate saturday =
                            sunday ? day.minusDays(1) : day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
                    return Resolved.between(saturday, saturday.plusDays(1), RelativeRules.reference(context));
                })
                .orElse(Resolved.vague(Resolved.BEFORE)));
    }
}
