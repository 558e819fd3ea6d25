package casebook.commentary;

import static casebook.commentary.TimeWords.COUNT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Resolves expressions that count days, weeks, months or years from what was told before or from publication. */
final class TimeSteps {

    /** So many years after a month tell the year, fewer the month. */
    private static final int ROUND = 1;

    private static final int LONG_AGO = 10;
    private static final Map<String, Integer> HALVES = Map.of("century", 50, "decade", 5);

    private TimeSteps() {}

    /** "two days later", "a year earlier": from what was told last. */
    static Optional<Resolved> after(MatchResult at, TimeContext context) {
        String number = RelativeRules.lower(at, 1).replaceFirst("^(?:some|just|only) (?=\\w)", "");
        String unit = RelativeRules.lower(at, 2);
        String side = RelativeRules.lower(at, 3);
        boolean prefixed =
                !RelativeRules.lower(at, 1).equals(number) && (side.equals("after") || side.equals("before"));
        if (unit.startsWith("minute")
                || prefixed
                || (side.equals("after") || side.equals("before"))
                        && at.group(5) != null
                        && context.place().beside()
                || side.equals("on") && unit.startsWith("day")
                || (side.equals("after") || side.equals("before")) && !number.matches(COUNT)) {
            return Optional.empty();
        }
        boolean counted = side.equals("after") || side.equals("before");
        if (counted && at.group(5) != null) {
            // "three years after it was signed" only explains what is told; "two years after the war" tells a time
            return at.group(4) != null ? Optional.empty() : Optional.of(Resolved.vague(Resolved.BEFORE));
        }
        boolean back = side.startsWith("ear") || side.startsWith("bef") || side.startsWith("prev");
        if (!number.matches(COUNT)
                || context.lastDay().isEmpty()
                        && context.lastMonth().isEmpty()
                        && context.years.last().isEmpty()) {
            return Optional.of(Resolved.vague(Resolved.BEFORE));
        }
        int by = (back ? -1 : 1) * TimeWords.count(number);
        // a paragraph that goes back before telling any day goes back from what the text is about
        if (back
                && !context.toldHere()
                && unit.startsWith("day")
                && context.firstDay().isPresent()) {
            return context.firstDay().map(day -> context.dayBefore(day.plusDays(by), day.toString()));
        }
        Resolved found = moved(by, unit, context);
        boolean now = by >= LONG_AGO
                && unit.startsWith("year")
                && context.published()
                        .filter(day -> !found.isBefore(day.getYear() - 1))
                        .isPresent();
        // "Sixty years later, the lesson …": it is the text's own day that is spoken of
        return Optional.of(now ? Resolved.vague(Resolved.PUBLICATION) : found);
    }

    private static Resolved moved(int by, String unit, TimeContext context) {
        Optional<Integer> year = context.years.last();
        if (year.isPresent() && (unit.startsWith("year") || unit.startsWith("decade"))) {
            return Resolved.year(
                    year.get() + (unit.startsWith("decade") ? 10 * by : by),
                    year.get().toString());
        }
        String from = RelativeRules.reference(context);
        Optional<LocalDate> day = context.dayBefore();
        if (context.isMonthLast()) {
            Optional<Resolved> moved = context.stretch().filter(told -> by != 0).flatMap(told -> told.moved(by, unit));
            if (moved.isPresent() || unit.startsWith("day") || unit.startsWith("week")) {
                return moved.orElse(Resolved.vague(Resolved.BEFORE));
            }
        }
        if (day.isPresent() && unit.startsWith("day")) {
            return stepped(day.get().plusDays(by), by, from, context);
        }
        if (day.isPresent() && (unit.startsWith("week") || unit.startsWith("fortnight"))) {
            return stepped(day.get().plusWeeks(unit.startsWith("week") ? by : 2L * by), by, from, context);
        }
        Optional<YearMonth> month = context.lastMonth();
        if (month.isPresent() && by < 0 && unit.startsWith("month")) {
            return new Resolved(
                    month.get().plusMonths(by).toString(),
                    Precision.MONTH,
                    month.get().toString());
        }
        if (month.isPresent() && by < 0 && unit.startsWith("year") && context.isMonthLast() && -by <= ROUND) {
            return new Resolved(
                    month.get().plusYears(by).toString(),
                    Precision.MONTH,
                    month.get().toString());
        }
        if (month.isPresent() && unit.startsWith("month")) {
            return context.month(month.get().plusMonths(by), month.get().toString());
        }
        if (month.isPresent() && unit.startsWith("decade")) {
            return Resolved.year(month.get().getYear() + 10 * by, month.get().toString());
        }
        if (month.isPresent() && unit.startsWith("year") && context.isMonthLast() && Math.abs(by) <= ROUND) {
            return context.month(month.get().plusYears(by), month.get().toString());
        }
        if (month.isPresent() && unit.startsWith("year")) {
            return Resolved.year(month.get().getYear() + by, month.get().toString());
        }
        return Resolved.vague(Resolved.BEFORE);
    }

    private static Resolved stepped(LocalDate to, int by, String from, TimeContext context) {
        return by < 0 ? context.dayBefore(to, from) : context.day(to, from);
    }

    /** "three weeks ago": exactly so with "today", as exactly as its unit else. */
    static Optional<Resolved> ago(MatchResult at, TimeContext context) {
        String number = RelativeRules.lower(at, 2);
        Optional<LocalDate> now = context.published();
        boolean quarter = number.equals("a quarter of a");
        int half = quarter ? 25 : number.equals("half a") ? HALVES.getOrDefault(RelativeRules.lower(at, 3), 0) : 0;
        if (half > 0 && now.isPresent() && at.group(1) == null) {
            return now.map(day -> Resolved.year(day.getYear() - half, Resolved.PUBLICATION));
        }
        if (!number.matches(COUNT) || now.isEmpty() || at.group(1) != null) {
            return Optional.of(Resolved.vague(Resolved.PUBLICATION));
        }
        String unit = RelativeRules.lower(at, 3);
        String mark = RelativeRules.lower(at, 4);
        boolean exact = mark.matches("today|yesterday|tomorrow|this (?:very )?(?:day|morning|afternoon|evening|night)");
        LocalDate from = now.get().minusDays(mark.equals("yesterday") ? 1 : mark.equals("tomorrow") ? -1 : 0);
        Optional<LocalDate> day = back(from, unit, TimeWords.count(number));
        if (day.isEmpty()) {
            return Optional.of(Resolved.vague(Resolved.PUBLICATION));
        }
        String part = mark.replaceFirst("^this (?:very )?", "");
        if (mark.startsWith("this")
                && (part.matches("spring|summer|autumn|fall|winter") || WrittenDays.month(part + "   ") > 0)) {
            int year = day.get().getYear();
            return Optional.of(
                    part.matches("spring|summer|autumn|fall|winter")
                            ? TimeWords.season(part, year, Resolved.PUBLICATION)
                            : context.month(YearMonth.of(year, WrittenDays.month(part)), Resolved.PUBLICATION));
        }
        if (exact || unit.startsWith("day")) {
            return day.map(one -> context.day(one, Resolved.PUBLICATION));
        }
        if (unit.startsWith("week") || unit.startsWith("fortnight") || mark.endsWith("week")) {
            return day.map(one -> TimeWords.week(one, Resolved.PUBLICATION));
        }
        if (unit.startsWith("month") || mark.endsWith("month") || unit.equals("year")) {
            return day.map(one -> context.month(YearMonth.from(one), Resolved.PUBLICATION));
        }
        return day.map(one -> Resolved.year(one.getYear(), Resolved.PUBLICATION));
    }

    private static Optional<LocalDate> back(LocalDate day, String unit, int by) {
        String plain = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
        return switch (plain) {
            case "day" -> Optional.of(day.minusDays(by));
            case "week" -> Optional.of(day.minusWeeks(by));
            case "fortnight" -> Optional.of(day.minusWeeks(2L * by));
            case "month" -> Optional.of(day.minusMonths(by));
            case "year" -> Optional.of(day.minusYears(by));
            case "decade" -> Optional.of(day.minusYears(10L * by));
            case "century", "centurie" -> Optional.of(day.minusYears(100L * by));
            default -> Optional.empty();
        };
    }

    /** "the next day", "the same month", "that year". */
    static Optional<Resolved> neighbour(MatchResult at, TimeContext context) {
        String which = at.group(1) != null
                ? RelativeRules.lower(at, 1)
                : at.group(3) != null ? "same" : RelativeRules.lower(at, 5).equals("after") ? "next" : "previous";
        String unit = at.group(2) != null
                ? RelativeRules.lower(at, 2)
                : at.group(4) != null
                        ? RelativeRules.lower(at, 4)
                        : at.group().toLowerCase(java.util.Locale.ROOT).replaceAll("^the | .*$", "");
        int by = switch (which) {
            case "next", "following" -> 1;
            case "previous", "preceding" -> -1;
            default -> 0;
        };
        String plain = unit.replace("same ", "");
        boolean day = !List.of("week", "month", "year").contains(plain);
        if (day && context.lastDay().isEmpty()) {
            return Optional.of(Resolved.vague(Resolved.BEFORE));
        }
        if (plain.equals("week")) {
            return Optional.of(context.lastDay()
                    .map(one -> TimeWords.week(one.plusWeeks(by), RelativeRules.reference(context)))
                    .orElse(Resolved.vague(Resolved.BEFORE)));
        }
        if (plain.equals("year")) {
            boolean opening = context.place().opening();
            return Optional.of(context.years
                    .last()
                    .or(() -> context.lastMonth().map(YearMonth::getYear))
                    .map(year -> {
                        context.years.said(year + by, opening);
                        return Resolved.year(year + by, RelativeRules.reference(context));
                    })
                    .orElse(Resolved.vague(Resolved.BEFORE)));
        }
        return Optional.of(moved(by, day ? "day" : plain, context));
    }
}
