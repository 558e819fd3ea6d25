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
            "(days?|weeks?|months?|years?|decades?|hours?|minutes?|fortnights?|weekends?|centur(?:y|ies)|nights?|generations?)";

    static final List<Rule> RULES = List.of(
            rule(
                    "(?i)\\b(?:by|at|before|until|towards?) (?:at least )?(?:the )?(?:very )?(?:end|close) of (the|this|that|next|last|the (?:following|same)) (week|month|year|day|decade|century)\\b",
                    RelativeRules::end),
            rule(
                    "(?i)\\b(?:by|at|before) (?:the )?(year|month|week)(?:['\u2019]s|-) ?end\\b|\\b(?:before|by the time|until) the (day|year|month|week|decade) (?:is|was|were) (?:out|over|up)\\b",
                    RelativeRules::end),
            rule(
                    "(?i)\\b(earlier|later|late|early|sometime) (this|that|the same|next|last|in the) (day|week|month|year|morning|evening|afternoon|night)\\b",
                    RelativeRules::within),
            rule(
                    "(?i)\\b(?:(?:in|over|during|for|within|throughout) )?(?:the )?(?:(?<!\\bto )last|past|previous|preceding|recent|coming|next|following|ensuing|subsequent|intervening) (?:"
                            + SOME + "|" + COUNT + "(?: and a half)?|half|dozen|two dozen|half a|half-) ?" + UNIT
                            + "\\b(?! (?:later|ago))",
                    (at, c) -> Optional.of(Resolved.vague(
                            at.group().matches("(?i).*(?:following|ensuing|subsequent).*")
                                    ? Resolved.BEFORE
                                    : Resolved.PUBLICATION))),
            rule(
                    "(?i)\\b(?:(?:in|over|during|for|within|throughout) (?:the )?|the )(?:recent|past|coming|following|ensuing|subsequent|intervening|last|next) (?:days|weeks|months|years|decades|hours)\\b",
                    (at, c) -> Optional.of(Resolved.vague(
                            at.group().matches("(?i).*(?:following|ensuing|subsequent|intervening).*")
                                    ? Resolved.BEFORE
                                    : Resolved.PUBLICATION))),
            rule(
                    "(?i)\\b(?:in|over|during|within) the (?:\\w+ )?(?:days|weeks|months|years|hours|decade|decades|week|month|year) (?:that|which) (?:have |has |had )?(?:followed|preceded|since passed)\\b|\\bin the (?:days|weeks|months|years|hours) (?:since|after|afterwards|ahead|to come|before)(?= \\p{L}|[,.;])",
                    (at, c) -> Optional.of(Resolved.vague(Resolved.BEFORE))),
            rule(
                    "(?i)\\b(?:very )?(?:soon|shortly|immediately|not long) (?:after|afterwards?|thereafter|before|beforehand)\\b(?!,? (?:all|the fact|\\d|\\w+ o['\u2019]clock|noon|midnight|dawn|dusk|sun))",
                    (at, c) -> Optional.of(Resolved.vague(Resolved.BEFORE))),
            rule(
                    "(?i)\\b(?<!\\b(?:from|than|on) )((?:some|just|only) " + COUNT + "|" + SOME + "|" + COUNT
                            + "|barely an?|less than an?|more than an?|nearly an?|almost an?|just \\w+|only \\w+) (?:\\w+ )?"
                            + UNIT
                            + " (later|afterwards?|earlier|before|after|on|previously|beforehand)\\b(?! (?:than|from)\\b)(?=( (?:it|he|she|they|we|its|his|her|their|[\\p{L}]+ing)\\b)?)(?=( (?!that\\b)\\p{L})?)",
                    TimeSteps::after),
            rule(
                    "(?i)\\b(?:days|weeks|months|years|hours|decades) (?:later|afterwards?|earlier)\\b",
                    (at, c) -> Optional.of(Resolved.vague(Resolved.BEFORE))),
            rule(
                    "(?i)\\b(some |about |around |nearly |almost |over |more than |barely |less than |roughly |well over )?(?:only |just )?("
                            + COUNT + "|" + SOME + "|half a|a quarter of a) " + UNIT
                            + " ago\\b(?: (today|yesterday|tomorrow|this (?:very )?(?:day|morning|afternoon|evening|night|week|month|spring|summer|autumn|fall|winter|(?-i:"
                            + TimeWords.MONTH + ")))\\b)?|\\b(?:days|weeks|months) ago\\b",
                    TimeSteps::ago),
            rule(
                    "(?i)\\b(?:on )?(?:the|that) (?:very )?(next|following|same|previous|preceding) (day|morning|evening|night|afternoon|week|month|year)\\b(?!['\u2019]s? time)|\\b(?:on )?(that)(?: very)? (day|morning|evening|night|afternoon|same day|same month|same year|week|month|year)\\b|(?<!than )\\bthe (?:day|night|evening|year|month|week) (after|before)(?:(?: that)?(?=[,.;:)]|$| (?:he|she|they|it|when|and|but)\\b)| that(?= (?:with|in|at|on|to|for|by|from|a|the)\\b))",
                    TimeSteps::neighbour),
            rule(
                    "(?i)\\bthe day (?:before yesterday|after tomorrow)\\b|\\b(?:yesterday|tomorrow|tonight|last night|this (?:morning|evening|afternoon)|(?:earlier|later|later on|only) today|today(?=['\u2019]s (?:vote|summit|meeting|decision|election|announcement|attack|ruling|session|talks|strike|ceremony|speech|statement)))\\b|(?=today)(?<=\\b(?:said|announced|told|signed|met|meets|meet|votes|vote|declared|began|begins|struck|opens|opened|held|arrived|arrives|released|published) )today\\b|\\btoday(?= marks\\b|,? (?:will|is to|are to|is due|are due) )",
                    RelativeRules::today),
            rule(
                    "(?i)\\b(last|this|next|the coming|this coming|this past|the current|the past) (week|fortnight|month|year|decade|century|quarter)(?!['\u2019]?s? old)\\b",
                    RelativeRules::whole),
            rule(
                    "(?<!\\b(?:[Aa]nother|[Ee]very|[Ee]ach|[Aa]|[Oo]ne) )\\b(?i:(?:(on|by|since|until|before|from|late on|early on) )?(?:(last|next|this|this past|this coming|that|the following|the next|the previous|the same|that same|the very same|that very|the) )?)("
                            + WEEKDAY + ")(?:['\u2019]s)?(?: (?i:morning|evening|night|afternoon))?(?!s)\\b",
                    RelativeRules::weekday));

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
        Optional<LocalDate> reference = next || last || !context.place().past()
                ? context.published()
                : context.lastDay().or(context::published);
        reference = reference.isPresent() ? reference : context.lastDay().or(context::published);
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
            case "decade" -> Resolved.between(day, LocalDate.of(day.getYear() / 10 * 10 + 9, 12, 31), from);
            case "day" -> new Resolved(day.toString(), Precision.DAY, from);
            default -> Resolved.vague(from);
        };
    }

    /** "later this month", "earlier that year". */
    private static Optional<Resolved> within(MatchResult at, TimeContext context) {
        String side = lower(at, 1);
        String which = lower(at, 2);
        String unit = lower(at, 3);
        boolean told = which.equals("that") || which.equals("the same") || which.equals("in the");
        if (!told) {
            context.current();
        }
        int by = which.equals("next") ? 1 : which.equals("last") ? -1 : 0;
        boolean lastNight = by < 0 && unit.equals("night");
        Optional<LocalDate> reference = told
                ? context.lastDay().or(() -> which.equals("in the") ? context.published() : Optional.empty())
                : lastNight
                        ? context.published().map(day -> day.minusDays(1))
                        : by != 0 ? context.published() : near(context);
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
        if (side.equals("early") || side.equals("late")) {
            return Optional.of(MonthSpans.edgeOf(side, day, unit, from));
        }
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
        context.current();
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
        context.current();
        LocalDate day = shifted(context.published().get(), unit, by);
        return Optional.of(
                switch (unit) {
                    case "week" -> TimeWords.week(day, Resolved.PUBLICATION);
                    case "fortnight" -> fortnight(by, context.published().get());
                    case "month" -> context.month(YearMonth.from(day), Resolved.PUBLICATION);
                    default -> context.years.told(day.getYear());
                });
    }

    private static Resolved fortnight(int by, LocalDate now) {
        return by > 0
                ? Resolved.between(now, now.plusWeeks(2), Resolved.PUBLICATION)
                : Resolved.between(now.minusWeeks(2), now, Resolved.PUBLICATION);
    }

    private static Optional<Resolved> weekday(MatchResult at, TimeContext context) {
        String which = lower(at, 2);
        java.time.DayOfWeek weekday = TimeWords.weekday(at.group(3));
        Optional<LocalDate> told = told(which, weekday, context);
        if (told.isPresent()) {
            told.ifPresent(context::ofStory);
            return told.map(one -> context.day(one, reference(context)));
        }
        Optional<LocalDate> day = which.endsWith("coming") || which.equals("next")
                ? context.published().map(now -> now.with(TemporalAdjusters.next(weekday)))
                : which.startsWith("last") || which.endsWith("past")
                        ? context.published().map(now -> now.with(TemporalAdjusters.previous(weekday)))
                        : context.weekday(weekday);
        return Optional.of(
                day.map(one -> context.day(one, Resolved.PUBLICATION)).orElse(Resolved.vague(Resolved.PUBLICATION)));
    }

    /** "the following Monday", "that Friday": from the day that was told last. */
    private static Optional<LocalDate> told(String which, java.time.DayOfWeek weekday, TimeContext context) {
        return switch (which) {
            case "that" -> context.thatDay(weekday);
            case "the following", "the next" -> context.lastDay().map(day -> day.with(TemporalAdjusters.next(weekday)));
            case "the previous" -> context.lastDay().map(day -> day.with(TemporalAdjusters.previous(weekday)));
            case "the same", "that same", "the very same", "that very", "the" ->
                context.lastDay().map(day -> day.with(TemporalAdjusters.nextOrSame(weekday)));
            default -> Optional.empty();
        };
    }

    /** "last May", "this summer": around the day of publication. */
    static Optional<Resolved> thatMonth(MatchResult at, TimeContext context) {
        String which = at.group().toLowerCase(Locale.ROOT);
        String name = at.group(1);
        boolean season = name.matches(SEASON);
        int asked = season ? TimeWords.firstMonth(name) : WrittenDays.month(name);
        Optional<YearMonth> told = which.matches("(?s).*\\b(?:following|previous|same|that) .*")
                ? (which.contains("that ") ? context.years.here() : Optional.<Integer>empty())
                        .map(year -> YearMonth.of(year, asked))
                        .or(() -> context.monthHere().or(context::lastMonth).map(last -> fromStory(last, asked, which)))
                : Optional.empty();
        if (told.isPresent()) {
            return told.map(found -> season
                    ? TimeWords.season(name, found.getYear(), reference(context))
                    : context.month(found, told.get().toString()));
        }
        if (context.published().isEmpty()) {
            return Optional.of(Resolved.vague(Resolved.PUBLICATION));
        }
        YearMonth now = YearMonth.from(context.published().get());
        YearMonth same = YearMonth.of(now.getYear(), asked);
        boolean within = season && which.contains("last ") && same.plusMonths(2).isAfter(now.minusMonths(1));
        same = within ? same.minusYears(1) : same;
        YearMonth found = (which.contains("last ") || which.contains("past ")) && !same.isBefore(now)
                ? same.minusYears(1)
                : (which.contains("next ") || which.contains("coming ")) && !same.isAfter(now)
                        ? same.plusYears(1)
                        : same;
        return Optional.of(
                season
                        ? TimeWords.season(name, found.getYear(), Resolved.PUBLICATION)
                        : context.month(found, Resolved.PUBLICATION));
    }

    /** The next such month after the one told last, or the one before it; "that winter" may hold the month told last. */
    private static YearMonth fromStory(YearMonth last, int month, String which) {
        YearMonth same = YearMonth.of(last.getYear(), month);
        if (which.contains("previous")) {
            return same.isBefore(last) ? same : same.minusYears(1);
        }
        boolean holds = which.contains("that ") && month == 12 && last.getMonthValue() <= 3;
        return holds
                ? same.minusYears(1)
                : same.isAfter(last) || !which.contains("following") ? same : same.plusYears(1);
    }
}
