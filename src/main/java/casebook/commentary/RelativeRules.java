package casebook.commentary;

import static casebook.commentary.TimeRules.rule;
import static casebook.commentary.TimeWords.COUNT;
import static casebook.commentary.TimeWords.SEASON;
import static casebook.commentary.TimeWords.SOME;
import static casebook.commentary.TimeWords.WEEKDAY;

import casebook.commentary.TimeRules.Rule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/** How expressions are resolved that lean on the day of publication or on what was told before. */
final class RelativeRules {

    private static final String UNIT =
            "(days?|weeks?|months?|years?|decades?|hours?|minutes?|fortnights?|weekends?|centur(?:y|ies)|nights?)";

    static final List<Rule> RULES = List.of(
            rule(
                    "(?i)\\b(?:by|at|before|until|towards?) (?:the )?(?:very )?(?:end|close|start|beginning|middle) of (the|this|that|next|last|the (?:following|same)) (week|month|year|day|decade|century)\\b",
                    RelativeRules::end),
            rule(
                    "(?i)\\b(?:by|at|before) (?:the )?(year|month|week)(?:['\u2019]s|-) ?end\\b|\\bbefore the (year|month|week) is out\\b",
                    RelativeRules::end),
            rule(
                    "(?i)\\b(?:the )?(?:last|past) (?:weekend)\\b|\\b(?:over|at|during) the weekend\\b|\\b(?:this|next) weekend\\b",
                    RelativeRules::weekend),
            rule(
                    "(?i)\\b(earlier|later|late|early|sometime) (this|that|the same|next|last) (day|week|month|year|morning|evening|afternoon|night|"
                            + SEASON + ")\\b",
                    RelativeRules::within),
            rule(
                    "(?i)\\b(?:(?:in|over|during|for|within|throughout) )?(?:the )?(?:last|past|previous|preceding|recent|coming|next|following|ensuing|subsequent|intervening) (?:"
                            + SOME + "|" + COUNT + "(?: and a half)?|half|dozen|two dozen|half a|half-) ?" + UNIT
                            + "\\b(?! (?:later|ago))",
                    (at, c) -> Optional.of(Resolved.vague(
                            at.group().matches("(?i).*(?:following|ensuing|subsequent).*")
                                    ? Resolved.BEFORE
                                    : Resolved.PUBLICATION))),
            rule(
                    "(?i)\\b(?:in|over|during|for|within|throughout) (?:the )?(?:recent|past|coming|following|ensuing|subsequent|intervening|early|last|next) (?:days|weeks|months|years|decades|hours)\\b",
                    (at, c) -> Optional.of(Resolved.vague(
                            at.group().matches("(?i).*(?:following|ensuing|subsequent|intervening).*")
                                    ? Resolved.BEFORE
                                    : Resolved.PUBLICATION))),
            rule(
                    "(?i)\\b(?:in|over|during) the (?:\\w+ )?(?:days|weeks|months|years|hours|decade|decades|week|month|year) (?:that|which) (?:have |has |had )?(?:followed|preceded|since passed)\\b|\\bin the (?:days|weeks|months|years|hours) (?:since|after|afterwards|ahead|to come|before)(?= \\p{L}|[,.;])",
                    (at, c) -> Optional.of(Resolved.vague(Resolved.BEFORE))),
            rule(
                    "(?i)\\b(?:very |not long |only |just )?(?:soon|shortly|immediately|not long|long|right|directly) (?:after|afterwards?|thereafter|before|beforehand)\\b(?!,? (?:all|the fact))",
                    (at, c) -> Optional.of(Resolved.vague(Resolved.BEFORE))),
            rule(
                    "(?i)\\b(" + COUNT + "|" + SOME
                            + "|barely an?|less than an?|more than an?|nearly an?|almost an?|just \\w+|only \\w+) (?:\\w+ )?"
                            + UNIT + " (later|afterwards?|earlier|before|after|on|previously|beforehand)\\b",
                    TimeSteps::after),
            rule(
                    "(?i)\\b(?:days|weeks|months|years|hours|decades|minutes) (?:later|afterwards?|earlier|before|after)\\b",
                    (at, c) -> Optional.of(Resolved.vague(Resolved.BEFORE))),
            rule(
                    "(?i)\\b(?:some |about |around |nearly |almost |over |more than |only |just |barely |less than |roughly )?("
                            + COUNT + "|" + SOME + "|half a) " + UNIT
                            + " ago\\b|\\b(?:days|weeks|months|years|decades|hours) ago\\b",
                    TimeSteps::ago),
            rule(
                    "(?i)\\b(?:on )?(?:the|that) (?:very )?(next|following|same|previous|preceding) (day|morning|evening|night|afternoon|week|month|year)\\b|\\b(?:on )?(that) (day|morning|evening|night|afternoon|same day|same month|same year|week|month|year)\\b|\\bthe day (after|before)(?=[,.;]| (?:that|he|she|they|it|the)\\b)",
                    TimeSteps::neighbour),
            rule(
                    "(?i)\\bthe day (?:before yesterday|after tomorrow)\\b|\\b(?:yesterday|tomorrow|today|tonight|last night|this (?:morning|evening|afternoon))\\b",
                    RelativeRules::today),
            rule(
                    "(?i)\\b(last|this|next|the coming|this coming|this past|the current|the past) (week|month|year|decade|century|quarter)(?!['\u2019]?s? old)\\b",
                    RelativeRules::whole),
            rule(
                    "\\b(?i:(?:(on|by|since|until|before|from|late on|early on) )?(?:(last|next|this|this past|this coming) )?)("
                            + WEEKDAY + ")(?:['\u2019]s)?(?: (?i:morning|evening|night|afternoon))?(?!s)\\b",
                    RelativeRules::weekday),
            rule(
                    "(?i)\\bon the (\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:of|century|anniversary|floor|parallel|day|birthday|\\p{Ll}))",
                    RelativeRules::ordinal),
            rule(
                    "(?i)\\b(?:in|since|by|until|during|before|after|throughout) the (?:(?:early|late|coming|following) )?(spring|summer|autumn|winter|fall)\\b(?! (?:of|\\p{Lu}))",
                    RelativeRules::season));

    private RelativeRules() {}

    static String lower(MatchResult at, int group) {
        String text = at.group(group);
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    /** The rest of the week, month or year, from what was told last when that lies in it. */
    private static Optional<Resolved> end(MatchResult at, TimeContext context) {
        String unit = at.groupCount() > 1 && at.group(2) != null ? lower(at, 2) : lower(at, 1);
        boolean next = lower(at, 1).equals("next");
        boolean last = lower(at, 1).equals("last");
        Optional<LocalDate> reference = next || last ? context.published() : context.reference();
        return Optional.of(reference
                .map(day -> rest(shifted(day, unit, next ? 1 : last ? -1 : 0), unit, reference(context)))
                .orElse(Resolved.vague(Resolved.PUBLICATION)));
    }

    static String reference(TimeContext context) {
        return context.lastDay().map(LocalDate::toString).orElse(Resolved.PUBLICATION);
    }

    private static LocalDate shifted(LocalDate day, String unit, int by) {
        return switch (unit) {
            case "day" -> day.plusDays(by);
            case "week" -> day.plusWeeks(by);
            case "month" -> day.plusMonths(by);
            default -> day.plusYears(by);
        };
    }

    private static Resolved rest(LocalDate day, String unit, String from) {
        return switch (unit) {
            case "week" -> Resolved.between(day, day.with(java.time.DayOfWeek.SUNDAY), from);
            case "month" -> Resolved.between(day, day.with(TemporalAdjusters.lastDayOfMonth()), from);
            case "year" -> Resolved.between(day, day.with(TemporalAdjusters.lastDayOfYear()), from);
            default -> Resolved.vague(from);
        };
    }

    private static Optional<Resolved> weekend(MatchResult at, TimeContext context) {
        boolean next = at.group().toLowerCase(Locale.ROOT).startsWith("next") || context.isAhead();
        return Optional.of(context.published()
                .map(day -> day.with(
                        next
                                ? TemporalAdjusters.next(java.time.DayOfWeek.SATURDAY)
                                : TemporalAdjusters.previous(java.time.DayOfWeek.SATURDAY)))
                .map(saturday -> Resolved.between(saturday, saturday.plusDays(1), Resolved.PUBLICATION))
                .orElse(Resolved.vague(Resolved.PUBLICATION)));
    }

    /** "later this month", "earlier that year". */
    private static Optional<Resolved> within(MatchResult at, TimeContext context) {
        String side = lower(at, 1);
        String which = lower(at, 2);
        String unit = lower(at, 3);
        boolean told = which.equals("that") || which.equals("the same");
        int by = which.equals("next") ? 1 : which.equals("last") ? -1 : 0;
        Optional<LocalDate> reference = told ? context.lastDay() : by != 0 ? context.published() : near(context);
        String from = told || context.lastDay().equals(reference) ? reference(context) : Resolved.PUBLICATION;
        if (reference.isEmpty() || !List.of("week", "month", "year").contains(unit)) {
            boolean day =
                    List.of("day", "morning", "evening", "afternoon", "night").contains(unit);
            return Optional.of(
                    day && reference.isPresent()
                            ? context.day(reference.get(), from)
                            : Resolved.vague(told ? Resolved.BEFORE : Resolved.PUBLICATION));
        }
        LocalDate day = shifted(reference.get(), unit, by);
        return Optional.of(side.startsWith("earl") ? beginning(day, unit, from) : rest(day, unit, from));
    }

    /** The day told last when it lies in the month of publication, else the day of publication. */
    private static Optional<LocalDate> near(TimeContext context) {
        return context.published()
                .map(now -> context.lastDay()
                        .filter(day -> YearMonth.from(day).equals(YearMonth.from(now)) && !day.isAfter(now))
                        .orElse(now));
    }

    private static Resolved beginning(LocalDate day, String unit, String from) {
        return switch (unit) {
            case "week" -> Resolved.between(day.with(java.time.DayOfWeek.MONDAY), day, from);
            case "month" -> Resolved.between(day.withDayOfMonth(1), day, from);
            default -> Resolved.between(day.withDayOfYear(1), day, from);
        };
    }

    private static Optional<Resolved> today(MatchResult at, TimeContext context) {
        String words = at.group().toLowerCase(Locale.ROOT);
        int by = words.contains("before yesterday")
                ? -2
                : words.contains("after tomorrow")
                        ? 2
                        : words.equals("yesterday") || words.equals("last night")
                                ? -1
                                : words.equals("tomorrow") ? 1 : 0;
        return Optional.of(context.published()
                .map(day -> new Resolved(day.plusDays(by).toString(), Precision.DAY, Resolved.PUBLICATION))
                .orElse(Resolved.vague(Resolved.PUBLICATION)));
    }

    private static Optional<Resolved> whole(MatchResult at, TimeContext context) {
        String which = lower(at, 1);
        int by = which.equals("last") || which.endsWith("past")
                ? -1
                : which.equals("next") || which.endsWith("coming") ? 1 : 0;
        String unit = lower(at, 2);
        if (context.published().isEmpty()
                || List.of("decade", "century", "quarter").contains(unit)
                || which.equals("the past")) {
            return Optional.of(Resolved.vague(Resolved.PUBLICATION));
        }
        LocalDate day = shifted(context.published().get(), unit, by);
        return Optional.of(
                switch (unit) {
                    case "week" -> TimeWords.week(day, Resolved.PUBLICATION);
                    case "month" -> context.month(YearMonth.from(day), Resolved.PUBLICATION);
                    default -> Resolved.year(day.getYear(), Resolved.PUBLICATION);
                });
    }

    private static Optional<Resolved> weekday(MatchResult at, TimeContext context) {
        String which = lower(at, 2);
        java.time.DayOfWeek weekday = TimeWords.weekday(at.group(3));
        Optional<LocalDate> day = which.endsWith("coming") || which.equals("next")
                ? context.published().map(now -> now.with(TemporalAdjusters.next(weekday)))
                : which.startsWith("last") || which.endsWith("past")
                        ? context.published().map(now -> now.with(TemporalAdjusters.previous(weekday)))
                        : context.weekday(weekday);
        return Optional.of(
                day.map(one -> context.day(one, Resolved.PUBLICATION)).orElse(Resolved.vague(Resolved.PUBLICATION)));
    }

    private static Optional<Resolved> ordinal(MatchResult at, TimeContext context) {
        int day = Integer.parseInt(at.group(1));
        return context.lastMonth()
                .filter(month -> month.isValidDay(day))
                .map(month -> context.day(month.atDay(day), month.toString()));
    }

    private static Optional<Resolved> season(MatchResult at, TimeContext context) {
        Optional<YearMonth> first = context.inYear(TimeWords.firstMonth(at.group(1)));
        return Optional.of(first.map(month -> TimeWords.season(at.group(1), month.getYear(), Resolved.PUBLICATION))
                .orElse(Resolved.vague(Resolved.PUBLICATION)));
    }

    /** "last May", "this summer": around the day of publication. */
    static Optional<Resolved> thatMonth(MatchResult at, TimeContext context) {
        String which = at.group().toLowerCase(Locale.ROOT);
        String name = at.group(1);
        boolean season = name.matches(SEASON);
        if (context.published().isEmpty()) {
            return Optional.of(Resolved.vague(Resolved.PUBLICATION));
        }
        YearMonth now = YearMonth.from(context.published().get());
        int month = season ? TimeWords.firstMonth(name) : WrittenDays.month(name);
        YearMonth same = YearMonth.of(now.getYear(), month);
        YearMonth found = which.contains("last ") && !same.isBefore(now)
                ? same.minusYears(1)
                : which.contains("next ") && !same.isAfter(now) ? same.plusYears(1) : same;
        return Optional.of(
                season
                        ? TimeWords.season(name, found.getYear(), Resolved.PUBLICATION)
                        : context.month(found, Resolved.PUBLICATION));
    }
}
