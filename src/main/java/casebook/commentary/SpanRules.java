package casebook.commentary;

import static casebook.commentary.TimeRules.rule;
import static casebook.commentary.TimeWords.COUNT;
import static casebook.commentary.TimeWords.MONTH;
import static casebook.commentary.TimeWords.PLAIN_MONTH;
import static casebook.commentary.TimeWords.SEASON;
import static casebook.commentary.TimeWords.YEAR;

import casebook.commentary.TimeRules.Rule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** How spans are resolved that begin or end with something told, and the first and last days of years and months. */
final class SpanRules {

    private static final String UNIT = "(hours?|days?|weeks?|fortnights?|months?|years?|decades?)";
    private static final String LEAD =
            "(in|since|by|until|till|during|before|after|throughout|through|over|from|into|for)";
    private static final String NO_THING = "(?![\\p{L}\\d-])(?!['\u2019]s)";

    static final List<Rule> RULES = List.of(
            rule(
                    "(?<![\\p{L}\\d])(?:(" + TimeWords.DAY + ")(?:st|nd|rd|th)? (?:of )?|(" + TimeParts.PART + "))?("
                            + MONTH + ")(?: (" + TimeWords.DAY
                            + ")(?:st|nd|rd|th)?)?,? (?:of )?(this|last|next|that|that same|the same|the following|the previous|the next) year\\b",
                    SpanRules::ofThisYear),
            rule(
                    "\\b(?i:from|between) (" + PLAIN_MONTH + "|March|May)(?: (" + YEAR
                            + "))?(?: to | and | until | through |\\s?[\u2013-]\\s?)(" + MONTH + ") (" + YEAR
                            + ")(?!\\d)",
                    SpanRules::months),
            rule(
                    "(?i)\\b(?:since |by |until )?(?:the )?(first|last|opening|final) day of (?:the |this |that )?(?:(year|month)|((?-i:"
                            + MONTH + ")|" + YEAR + "))\\b",
                    SpanRules::edge),
            rule(
                    "(?i)(?<!\\bby |\\bbefore |\\buntil |\\bby the |\\bbefore the |\\buntil the )\\b(?:the )?(first half|second half|beginning|start|middle|end) of (this|last|next) (year|month)\\b|\\b(?:(?:by|at|before|until|since|from|towards?) )?(?:the )?(?:very )?(start|beginning|middle) of (the|this|that|next|last) (year|month)\\b",
                    SpanRules::partOf),
            rule(
                    "(?i)\\b(?:within|inside) (?:just |only |barely |the next |about |some |less than )?(?:(" + COUNT
                            + ") |a few |a couple of |a matter of |several )?" + UNIT + "\\b(?! of\\b)(?!['\u2019-])",
                    SpanRules::within),
            rule(
                    "(?i)\\b(?:within|inside) the (day|week|month|year)\\b(?! (?:of|that|which)\\b)",
                    (at, context) -> context.lastDay()
                            .flatMap(day -> forward(day, RelativeRules.lower(at, 1), 1)
                                    .map(last -> Resolved.between(day, last, day.toString())))),
            rule(
                    "(?<=^|[.!?]\\s|\\n|[.!?][\"\u201d\u2019]\\s)(?i:for) (?:(?:the|about|some|nearly|almost|more than) )?(?:(?:last|past) )?("
                            + COUNT + ") (days|weeks|months)\\b(?=[^.;:]{0,90}\\b(?:has|have)\\b)",
                    SpanRules::lasting),
            rule(
                    "(?i)\\bin (" + COUNT
                            + ") (days?|weeks?|months?|years?)(?:['\u2019]s? time\\b|\\b(?! (?:of|later|before|after|earlier|ago)\\b))|\\b("
                            + COUNT
                            + ") (days?|weeks?|months?|years?) (?:from now|hence)\\b",
                    SpanRules::coming),
            rule(
                    "(?i)\\b(?!(?:in|during|throughout|over|from|into|through|after|for) (?:(?:early|late|mid)[- ])?(?:spring|summer|autumn|fall|winter)\\b)(?:"
                            + LEAD + " )(?:the )?(?:(early|late|mid|end of|coming|following)[- ](?:the )?)?(?-i:("
                            + SEASON + "))\\b" + NO_THING
                            + "(?! (?:begins|comes|came|began|ends|ended|arrives|arrived|sets in|set in|starts|is over|was over)\\b)(?!,? (?:of )?(?-i:"
                            + YEAR
                            + ")|(?-i: \\p{Lu}))(?=(?: (?=\\p{Ll})(?!(?:and|or|but|when|as|while|if|the|he|she|it|they|we|with|without|by|is|was|will|has|had|may|to|of|in|on|at|for|after|before|until|because|there|a|an|its|his|their|comes|came|begins|began|ends|ended|arrives|brings)\\b)(\\p{Ll}+))?)",
                    SpanRules::season),
            rule(
                    "(?<![\\p{L}\\d/])9/11(?![\\d/])",
                    (at, context) -> Optional.of(new Resolved("2001-09-11", Precision.DAY, Resolved.TEXT))));

    private SpanRules() {}

    private static Optional<Resolved> months(MatchResult at, TimeContext context) {
        int year = Integer.parseInt(at.group(4));
        YearMonth last = YearMonth.of(year, WrittenDays.month(at.group(3)));
        YearMonth first = YearMonth.of(
                at.group(2) == null ? year : Integer.parseInt(at.group(2)), WrittenDays.month(at.group(1)));
        context.years.dated(year);
        return first.isBefore(last) ? Optional.of(Resolved.between(first, last, Resolved.TEXT)) : Optional.empty();
    }

    /** "the last day of the year", "the first day of March". */
    private static Optional<Resolved> edge(MatchResult at, TimeContext context) {
        boolean first = RelativeRules.lower(at, 1).matches("first|opening");
        String name = at.group(3);
        if (name != null && Character.isDigit(name.charAt(0))) {
            int year = Integer.parseInt(name);
            return Optional.of(context.day(LocalDate.of(year, first ? 1 : 12, first ? 1 : 31), Resolved.TEXT));
        }
        Optional<YearMonth> month = name != null
                ? context.inYear(WrittenDays.month(name))
                : RelativeRules.lower(at, 2).equals("year")
                        ? context.inYear(first ? 1 : 12)
                        : context.lastMonth().or(() -> context.published().map(YearMonth::from));
        return Optional.of(
                month.map(one -> context.day(first ? one.atDay(1) : one.atEndOfMonth(), Resolved.PUBLICATION))
                        .orElse(Resolved.vague(Resolved.PUBLICATION)));
    }

    /** "17 February this year", "in October last year". */
    private static Optional<Resolved> ofThisYear(MatchResult at, TimeContext context) {
        String which = at.group(5);
        int by = which.endsWith("last") || which.endsWith("previous")
                ? -1
                : which.endsWith("next") || which.endsWith("following") ? 1 : 0;
        String day = at.group(1) == null ? at.group(4) : at.group(1);
        int month = WrittenDays.month(at.group(3));
        boolean told = which.startsWith("th") && !which.equals("this");
        Optional<Integer> base = told
                ? context.years
                        .last()
                        .or(context.years::near)
                        .or(() -> context.lastMonth().map(YearMonth::getYear))
                : context.published().map(LocalDate::getYear);
        if (base.isEmpty()) {
            return Optional.of(Resolved.vague(told ? Resolved.BEFORE : Resolved.PUBLICATION));
        }
        int year = base.get() + by;
        context.years.dated(year);
        if (at.group(2) != null) {
            return Optional.of(TimeParts.of(at.group(2), YearMonth.of(year, month), Resolved.PUBLICATION));
        }
        return day == null
                ? Optional.of(context.month(YearMonth.of(year, month), Resolved.PUBLICATION))
                : WrittenDays.day(year, month, Integer.parseInt(day))
                        .map(one -> context.day(one, Resolved.PUBLICATION));
    }

    /** "the first half of this year". */
    private static Optional<Resolved> partOf(MatchResult at, TimeContext context) {
        int first = at.group(1) == null ? 4 : 1;
        int by = MonthSpans.step(RelativeRules.lower(at, first + 1));
        String part = at.group(first) + " of ";
        Optional<LocalDate> told = context.lastDay()
                .filter(day -> RelativeRules.lower(at, first + 1).equals("that"));
        return Optional.of(told.or(context::published)
                .map(now -> RelativeRules.lower(at, first + 2).equals("year")
                        ? TimeParts.of(part, now.getYear() + by, Resolved.PUBLICATION)
                        : TimeParts.of(part, YearMonth.from(now).plusMonths(by), Resolved.PUBLICATION))
                .orElse(Resolved.vague(Resolved.PUBLICATION)));
    }

    /** "within ten days" runs from what was told last, or from publication when it looks forward from there. */
    private static Optional<Resolved> within(MatchResult at, TimeContext context) {
        Optional<LocalDate> from = context.lastDay()
                .filter(day -> !context.isAhead()
                        || context.isNear()
                        || context.place().past());
        from = from.isEmpty() && context.isAhead() ? context.published() : from;
        String unit = RelativeRules.lower(at, 2);
        if (at.group(1) == null || from.isEmpty() || !context.isAhead() && context.isMonthLast()) {
            return Optional.of(Resolved.vague(Resolved.BEFORE));
        }
        LocalDate first = from.get();
        int count = TimeWords.count(at.group(1));
        return Optional.of(forward(first, unit, count)
                .map(last -> Resolved.between(first, last, first.toString()))
                .orElse(Resolved.vague(Resolved.BEFORE)));
    }

    private static Optional<LocalDate> forward(LocalDate day, String unit, int by) {
        String plain = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
        return switch (plain) {
            case "hour" -> by >= 24 ? Optional.of(day.plusDays((by + 23) / 24)) : Optional.empty();
            case "day" -> Optional.of(day.plusDays(by));
            case "week" -> Optional.of(day.plusWeeks(by));
            case "fortnight" -> Optional.of(day.plusWeeks(2L * by));
            case "month" -> Optional.of(day.plusMonths(by));
            case "year" -> Optional.of(day.plusYears(by));
            case "decade" -> Optional.of(day.plusYears(10L * by));
            default -> Optional.empty();
        };
    }

    /** "For three weeks the guns have been audible": up to the day of publication. */
    private static Optional<Resolved> lasting(MatchResult at, TimeContext context) {
        int count = TimeWords.count(at.group(1));
        return context.published()
                .flatMap(now -> forward(now, RelativeRules.lower(at, 2), -count)
                        .map(first -> Resolved.between(first, now, Resolved.PUBLICATION)));
    }

    /** "in three days' time", and "in three weeks" when the sentence looks forward. */
    private static Optional<Resolved> coming(MatchResult at, TimeContext context) {
        boolean bare = at.group(1) != null && !at.group().endsWith("time");
        if (bare && !context.isAhead() || context.published().isEmpty()) {
            return Optional.empty();
        }
        int count = TimeWords.count(at.group(1) == null ? at.group(3) : at.group(1));
        String unit = at.group(1) == null ? RelativeRules.lower(at, 4) : RelativeRules.lower(at, 2);
        return forward(context.published().get(), unit, count).map(day -> switch (unit) {
            case "days" -> context.day(day, Resolved.PUBLICATION);
            case "weeks", "week" -> TimeWords.week(day, Resolved.PUBLICATION);
            case "months", "month", "year" -> context.month(YearMonth.from(day), Resolved.PUBLICATION);
            default -> Resolved.year(day.getYear(), Resolved.PUBLICATION);
        });
    }

    /** A season, or what lies between publication and it when the sentence looks forward to it as a bound. */
    private static Optional<Resolved> season(MatchResult at, TimeContext context) {
        String lead = RelativeRules.lower(at, 1);
        String name = at.group(3);
        boolean thing = at.group(4) != null && lead.matches("by|before|after|until|till");
        Optional<LocalDate> now = context.published();
        boolean bound = lead.matches("by|before|until|till")
                && (context.isAhead() || !context.place().past());
        if (thing || now.isEmpty()) {
            return Optional.of(Resolved.vague(Resolved.PUBLICATION));
        }
        int month = TimeWords.firstMonth(name);
        if (bound) {
            YearMonth first = YearMonth.of(now.get().getYear(), month);
            first = first.atDay(1).isAfter(now.get()) ? first : first.plusYears(1);
            LocalDate last = lead.equals("by")
                    ? first.plusMonths(2).atEndOfMonth()
                    : first.atDay(1).minusDays(1);
            return Optional.of(Resolved.between(now.get(), last, Resolved.PUBLICATION));
        }
        if (lead.equals("for") && !context.place().past()) {
            YearMonth first = YearMonth.of(now.get().getYear(), month);
            int year = first.plusMonths(2).isBefore(YearMonth.from(now.get())) ? first.getYear() + 1 : first.getYear();
            return Optional.of(TimeWords.season(name, year, Resolved.PUBLICATION));
        }
        return Optional.of(context.inYear(month)
                .map(first -> TimeWords.season(name, first.getYear(), Resolved.PUBLICATION))
                .orElse(Resolved.vague(Resolved.PUBLICATION)));
    }
}
