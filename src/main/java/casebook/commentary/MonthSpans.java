package casebook.commentary;

import static casebook.commentary.TimeRules.EDGE;
import static casebook.commentary.TimeRules.END;
import static casebook.commentary.TimeRules.NTH;
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

/** How spans over months are resolved ("in July and August", "28 April\u20133 May"), and spans that are named. */
final class MonthSpans {

    private static final String TO = "(?: to | and | or | until | through |\\s?[\u2013-]\\s?)";

    static final List<Rule> RULES = List.of(
            rule(
                    "(?<![\\p{L}\\d])(?i:in |since |by |during |until )?(?i:the )?(?:(?:early|late|mid)[- ])?("
                            + TimeWords.SEASON + ") (?:of )?(this|last|next) year\\b",
                    MonthSpans::seasonOf),
            rule(
                    "\\b(?i:between )(?:the )?(" + DAY + ")" + NTH + " (?:of )?(" + MONTH + ") and (?:the )?(" + DAY
                            + ")" + NTH + " (?:of )?(" + MONTH + ")(?:,? (" + YEAR + "))?" + END,
                    (at, context) -> days(at, 2, 1, 4, 3, context)),
            rule(
                    "\\b(?i:between )(" + MONTH + ") (" + DAY + ")" + NTH + " and (" + MONTH + ") (" + DAY + ")" + NTH
                            + "(?:,? (" + YEAR + "))?" + END,
                    (at, context) -> days(at, 1, 2, 3, 4, context)),
            rule(
                    "\\b(?i:on |by |until |since )?" + TimeWords.WEEKDAY
                            + ",? (?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:of )?" + MONTH + ")",
                    MonthSpans::weekdayOf),
            rule(
                    EDGE + "(?i:from |between )?(" + DAY + ")" + NTH + " (" + MONTH
                            + ")(?: to | until |\\s?[\u2013-]\\s?)(" + DAY + ")" + NTH + " (" + MONTH + ")(?:,? ("
                            + YEAR + "))?" + END,
                    (at, context) -> days(at, 2, 1, 4, 3, context)),
            rule(
                    EDGE + "(?i:from |between )?(" + MONTH + ") (" + DAY + ")" + NTH
                            + "(?: to | until |\\s?[\u2013-]\\s?)(" + MONTH + ") (" + DAY + ")" + NTH + "(?:,? (" + YEAR
                            + "))?" + END,
                    (at, context) -> days(at, 1, 2, 3, 4, context)),
            rule(
                    EDGE + "(?<!\\d(?:st|nd|rd|th)? )(?<![Ll]ate |[Ee]arly |[Mm]id-)(?i:from |between |in )?(" + MONTH
                            + ")" + TO + "(" + MONTH + ")(?:,? (?:of )?(" + YEAR + "))?" + END + "(?! \\d)",
                    MonthSpans::months),
            rule(
                    "(?i)\\b(?:at |around |since |by )?the turn of (?:the|this|that|last) (year|decade)\\b",
                    MonthSpans::turn),
            rule(
                    "(?:(?i:since|by|until|before|in) )?(?i:the year) (" + YEAR + ")" + END,
                    (at, context) -> Optional.of(Resolved.year(Integer.parseInt(at.group(1)), Resolved.TEXT))),
            rule(
                    "(?i)(?<![\\p{L}\\d])(?:the )?(?:FY ?|(?:fiscal|financial)(?: year)? )(?:" + YEAR
                            + "[\u2013/-])?(\\d{4}|\\d\\d)(?!\\d)",
                    (at, context) -> Optional.of(Resolved.year(
                            at.group(1).length() == 4
                                    ? Integer.parseInt(at.group(1))
                                    : 2000 + Integer.parseInt(at.group(1)),
                            Resolved.TEXT))),
            rule(
                    "(?i)\\b(?:on |by |until |before |since )?the (\\d{1,2})(?:st|nd|rd|th) of (this|last|next|that) month\\b",
                    MonthSpans::ofMonth),
            rule("(?i)\\bthis very (?-i:" + TimeWords.SEASON + "|" + MONTH + ")\\b", MonthSpans::thisVery));

    private MonthSpans() {}

    private static Optional<Resolved> days(
            MatchResult at, int month, int day, int lastMonth, int lastDay, TimeContext context) {
        int end = WrittenDays.month(at.group(lastMonth));
        if (at.group(5) != null) {
            context.years.dated(Integer.parseInt(at.group(5)));
        }
        int endDay = Integer.parseInt(at.group(lastDay));
        Optional<LocalDate> last = at.group(5) == null
                ? context.inYear(end, endDay)
                : WrittenDays.day(Integer.parseInt(at.group(5)), end, endDay);
        int start = WrittenDays.month(at.group(month));
        return last.flatMap(to -> WrittenDays.day(
                        start > end ? to.getYear() - 1 : to.getYear(), start, Integer.parseInt(at.group(day)))
                .filter(from -> from.isBefore(to))
                .map(from -> {
                    context.day(to, Resolved.TEXT);
                    return Resolved.between(from, to, at.group(5) == null ? Resolved.PUBLICATION : Resolved.TEXT);
                }));
    }

    private static Optional<Resolved> seasonOf(MatchResult at, TimeContext context) {
        int by = step(RelativeRules.lower(at, 2));
        return Optional.of(context.published()
                .map(now -> TimeWords.season(at.group(1), now.getYear() + by, Resolved.PUBLICATION))
                .orElse(Resolved.vague(Resolved.PUBLICATION)));
    }

    static int step(String which) {
        return which.equals("last") ? -1 : which.equals("next") ? 1 : 0;
    }

    /** "Monday the 22nd": of the month that was told last. */
    private static Optional<Resolved> weekdayOf(MatchResult at, TimeContext context) {
        int day = Integer.parseInt(at.group(1));
        return context.lastMonth()
                .or(() -> context.published().map(YearMonth::from))
                .filter(month -> month.isValidDay(day))
                .map(month -> context.day(month.atDay(day), month.toString()));
    }

    private static Optional<Resolved> months(MatchResult at, TimeContext context) {
        int start = WrittenDays.month(at.group(1));
        int end = WrittenDays.month(at.group(2));
        if (at.group(3) != null) {
            context.years.dated(Integer.parseInt(at.group(3)));
        }
        Optional<YearMonth> last = at.group(3) == null
                ? context.inYear(end)
                : Optional.of(YearMonth.of(Integer.parseInt(at.group(3)), end));
        if (start == end) {
            return Optional.empty();
        }
        return Optional.of(last.map(to -> {
                    context.month(to, Resolved.TEXT);
                    YearMonth from = YearMonth.of(start > end ? to.getYear() - 1 : to.getYear(), start);
                    return Resolved.between(from, to, at.group(3) == null ? Resolved.PUBLICATION : Resolved.TEXT);
                })
                .orElse(Resolved.vague("a year that the text does not name")));
    }

    /** December and the January after it. */
    private static Optional<Resolved> turn(MatchResult at, TimeContext context) {
        if (!RelativeRules.lower(at, 1).equals("year")) {
            return Optional.of(Resolved.vague(Resolved.PUBLICATION));
        }
        return Optional.of(context.inYear(1)
                .map(month -> Resolved.between(month.minusMonths(1), month, Resolved.PUBLICATION))
                .orElse(Resolved.vague(Resolved.PUBLICATION)));
    }

    private static Optional<Resolved> ofMonth(MatchResult at, TimeContext context) {
        int day = Integer.parseInt(at.group(1));
        Optional<YearMonth> month = switch (RelativeRules.lower(at, 2)) {
            case "that" -> context.lastMonth();
            case "last" -> context.published().map(now -> YearMonth.from(now).minusMonths(1));
            case "next" -> context.published().map(now -> YearMonth.from(now).plusMonths(1));
            default -> context.published().map(YearMonth::from);
        };
        return Optional.of(month.filter(one -> one.isValidDay(day))
                .map(one -> context.day(one.atDay(day), Resolved.PUBLICATION))
                .orElse(Resolved.vague(Resolved.PUBLICATION)));
    }

    private static Optional<Resolved> thisVery(MatchResult at, TimeContext context) {
        String name = at.group().substring(at.group().lastIndexOf(' ') + 1);
        if (!name.matches(TimeWords.SEASON)) {
            return Optional.of(context.inYear(WrittenDays.month(name))
                    .map(month -> context.month(month, Resolved.PUBLICATION))
                    .orElse(Resolved.vague(Resolved.PUBLICATION)));
        }
        return Optional.of(context.published()
                .map(now -> {
                    boolean begun = name.equalsIgnoreCase("winter") && now.getMonthValue() <= 3;
                    return TimeWords.season(name, begun ? now.getYear() - 1 : now.getYear(), Resolved.PUBLICATION);
                })
                .orElse(Resolved.vague(Resolved.PUBLICATION)));
    }

    /** "by the end of March" runs from the day of publication when it lies ahead. */
    static Optional<Resolved> byPartOf(MatchResult at, TimeContext context) {
        LocalDate now = context.published().orElse(null);
        if (now == null || !context.place().deadline() || context.place().past() && !context.isAhead()) {
            return Optional.empty();
        }
        YearMonth same = YearMonth.of(now.getYear(), WrittenDays.month(at.group(2)));
        YearMonth month = same.atEndOfMonth().isBefore(now) ? same.plusYears(1) : same;
        LocalDate end = TimeParts.of(at.group(1), month, Resolved.PUBLICATION).end();
        return end != null && end.isAfter(now)
                ? Optional.of(Resolved.between(now, end, Resolved.PUBLICATION))
                : Optional.empty();
    }

    /** "early next year", "late last month". */
    static Resolved edgeOf(String side, LocalDate day, String unit, String from) {
        boolean early = side.equals("early");
        return switch (unit) {
            case "year" ->
                Resolved.between(
                        YearMonth.of(day.getYear(), early ? 1 : 10), YearMonth.of(day.getYear(), early ? 4 : 12), from);
            case "month" -> TimeParts.of(side, YearMonth.from(day), from);
            default -> {
                LocalDate monday = day.with(java.time.DayOfWeek.MONDAY);
                yield Resolved.between(monday.plusDays(early ? 0 : 3), monday.plusDays(early ? 2 : 6), from);
            }
        };
    }
}
