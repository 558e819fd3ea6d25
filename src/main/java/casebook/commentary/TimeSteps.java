package casebook.commentary;

import static casebook.commentary.TimeWords.COUNT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Resolves expressions that count days, weeks, months or years from what was told before or from publication. */
final class TimeSteps {

    private TimeSteps() {}

    /** "two days later", "a year earlier": from what was told last. */
    static Optional<Resolved> after(MatchResult at, TimeContext context) {
        String number = RelativeRules.lower(at, 1);
        String unit = RelativeRules.lower(at, 2);
        String side = RelativeRules.lower(at, 3);
        if (side.equals("on") && unit.startsWith("day") || side.equals("after") && !number.matches(COUNT)) {
            return Optional.empty();
        }
        boolean back = side.startsWith("ear") || side.startsWith("bef") || side.startsWith("prev");
        if (!number.matches(COUNT)
                || context.lastDay().isEmpty() && context.lastMonth().isEmpty()) {
            return Optional.of(Resolved.vague(Resolved.BEFORE));
        }
        int by = (back ? -1 : 1) * TimeWords.count(number);
        return Optional.of(moved(by, unit, context));
    }

    private static Resolved moved(int by, String unit, TimeContext context) {
        String from = RelativeRules.reference(context);
        Optional<LocalDate> day = context.lastDay();
        if (day.isPresent() && unit.startsWith("day")) {
            return context.day(day.get().plusDays(by), from);
        }
        if (day.isPresent() && unit.startsWith("week")) {
            return context.day(day.get().plusWeeks(by), from);
        }
        Optional<YearMonth> month = context.lastMonth();
        if (month.isPresent() && unit.startsWith("month")) {
            return context.month(month.get().plusMonths(by), month.get().toString());
        }
        if (month.isPresent() && unit.startsWith("year")) {
            return Resolved.year(month.get().getYear() + by, month.get().toString());
        }
        return Resolved.vague(Resolved.BEFORE);
    }

    static Optional<Resolved> ago(MatchResult at, TimeContext context) {
        String number = RelativeRules.lower(at, 1);
        Optional<LocalDate> now = context.published();
        if (!number.matches(COUNT) || now.isEmpty()) {
            return Optional.of(Resolved.vague(Resolved.PUBLICATION));
        }
        int by = TimeWords.count(number);
        LocalDate day = now.get();
        String unit = RelativeRules.lower(at, 2);
        if (unit.startsWith("day")) {
            return Optional.of(context.day(day.minusDays(by), Resolved.PUBLICATION));
        }
        if (unit.startsWith("week")) {
            return Optional.of(TimeWords.week(day.minusWeeks(by), Resolved.PUBLICATION));
        }
        if (unit.startsWith("month")) {
            return Optional.of(context.month(YearMonth.from(day).minusMonths(by), Resolved.PUBLICATION));
        }
        return Optional.of(
                unit.startsWith("year")
                        ? Resolved.year(day.getYear() - by, Resolved.PUBLICATION)
                        : Resolved.vague(Resolved.PUBLICATION));
    }

    /** "the next day", "the same month", "that year". */
    static Optional<Resolved> neighbour(MatchResult at, TimeContext context) {
        String which = at.group(1) != null
                ? RelativeRules.lower(at, 1)
                : at.group(3) != null ? "same" : RelativeRules.lower(at, 5).equals("after") ? "next" : "previous";
        String unit = at.group(2) != null
                ? RelativeRules.lower(at, 2)
                : at.group(4) != null ? RelativeRules.lower(at, 4) : "day";
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
        return Optional.of(moved(by, day ? "day" : plain, context));
    }
}
