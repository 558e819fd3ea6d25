package casebook.commentary;

import static casebook.commentary.TimeWords.DAY;
import static casebook.commentary.TimeWords.MONTH;
import static casebook.commentary.TimeWords.PLAIN_MONTH;
import static casebook.commentary.TimeWords.SEASON;
import static casebook.commentary.TimeWords.WEEKDAY;
import static casebook.commentary.TimeWords.YEAR;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How days, months, years and parts of them that a text names are found and resolved; earlier rules outrank later ones. */
final class TimeRules {

    /** Resolves one find; empty when the words turn out to be no time. */
    interface Resolver {
        Optional<Resolved> resolve(MatchResult found, TimeContext context);
    }

    record Rule(Pattern pattern, Resolver resolver) {}

    private static final String EDGE = "(?<![\\p{L}\\d$\u20ac\u00a3#/.,-])";
    private static final String END = "(?![\\p{L}\\d%]|[.,]\\d|-\\d)";
    private static final String NTH = "(?:st|nd|rd|th)?";
    private static final String FROM = "(?:[Ss]ince |[Uu]ntil |[Bb]y )?";
    private static final String PART =
            "(?:(?i:early|late|mid|(?:the )?(?:beginning|start|end|middle|close|first half|second half|first days|first weeks|last days|last weeks) of)[- ](?:the )?)";
    private static final String WHEN =
            "(?i:in|since|by|until|till|from|before|after|during|through|last|this|next|early|late|mid|between|and|to|throughout)[- ]";
    /** What is counted, so that the number before it is no year. */
    private static final String COUNTED =
            "(?! (?:\\p{Ll}+ ){0,1}(?:people|persons|troops|soldiers|men|women|children|civilians|fighters|militants|prisoners|refugees|workers|casualties|deaths|victims|homes|houses|villages|"
                    + "km|kilomet\\w+|miles?|met(?:re|er)s?|feet|tonnes?|tons?|dollars|euros|pounds|rupees|barrels|megawatts|MW|hectares|acres|tanks|rockets|missiles|drones|rounds|warheads|ships|aircraft|jobs|seats|votes|calories|hours|days|sorties|families|students|officers|personnel|members|protesters|migrants|hostages)\\b)";

    /** Days, years and other spans that the text names outright. */
    static final List<Rule> NAMED = List.of(
            rule(
                    EDGE + FROM + "(?:" + WEEKDAY + ",? )?(?:the )?(" + DAY + ")" + NTH + "(?: of)? (" + MONTH + "),? ("
                            + YEAR + ")" + END,
                    (at, context) -> full(at, 3, 2, 1, context)),
            rule(
                    EDGE + FROM + "(?:" + WEEKDAY + ",? )?(" + MONTH + ") (" + DAY + ")" + NTH + ",? (" + YEAR + ")"
                            + END,
                    (at, context) -> full(at, 3, 1, 2, context)),
            rule(
                    EDGE + "(" + YEAR + ")-(\\d\\d)-(\\d\\d)" + END,
                    (at, context) -> WrittenDays.day(at.group(1), Integer.parseInt(at.group(2)), at.group(3))
                            .map(day -> said(context, day))),
            rule(
                    EDGE + "(" + DAY + ")\\s?[\u2013-]\\s?(" + DAY + ") (" + MONTH + ")(?:,? (" + YEAR + "))?" + END,
                    (at, context) -> range(at, 3, 1, 2, context)),
            rule(
                    EDGE + "(" + MONTH + ") (" + DAY + ")\\s?[\u2013-]\\s?(" + DAY + ")(?:,? (" + YEAR + "))?" + END,
                    (at, context) -> range(at, 1, 2, 3, context)),
            rule(EDGE + FROM + PART + "?(" + MONTH + "),? (" + YEAR + ")" + END, TimeRules::monthAndYear),
            rule(
                    EDGE + FROM + "(?:" + WEEKDAY + ",? )?(?:the )?(" + DAY + ")" + NTH + "(?: of)? (" + MONTH + ")"
                            + END,
                    (at, context) -> partial(at, 2, 1, context)),
            rule(
                    EDGE + FROM + "(?:" + WEEKDAY + ",? )?(" + MONTH + ") (" + DAY + ")" + NTH + END,
                    (at, context) -> partial(at, 1, 2, context)),
            rule(
                    EDGE + "(?:(?i:the) )?(?:Q([1-4])|(?i:(first|second|third|fourth|last|final) quarter))(?: of|,)? ("
                            + YEAR + ")" + END,
                    TimeRules::quarter),
            rule(EDGE + "(?i:the )?(?i:(first|second) half of) (" + YEAR + ")" + END, TimeRules::half),
            rule(
                    EDGE + "(?:(?i:the) )?(?:(?:early|late|mid)[- ])?(" + SEASON + ")(?: of|,)? (" + YEAR + ")" + END,
                    (at, context) ->
                            Optional.of(TimeWords.season(at.group(1), year(at.group(2), context), Resolved.TEXT))),
            rule("(?i)(?<![\\p{L}\\d-])(?:the )?(?:(?:early|late|mid)[- ])?(1[5-9]\\d|20\\d)0s\\b", TimeRules::decade),
            rule("(?i)\\bthe (?:(?:early|late|mid)[- ])?(1[5-9]|2[01])(?:th|st)[- ]century\\b", TimeRules::century),
            rule(EDGE + "(" + YEAR + ")\\s?[\u2013/-]\\s?(" + YEAR + "|\\d\\d)" + END, TimeRules::years),
            rule(
                    EDGE + "(?i:since |from |until |by |before |after )?" + PART + "(" + YEAR + ")" + END,
                    (at, context) -> year(at, context)),
            rule(
                    EDGE
                            + "(?:(?<=(?i:in |since |by |until |till |from |before |after |during |through |throughout |between |late |early |mid-|to |and |or |of |as of |than in |\\())|(?=[Ss]ince |[Uu]ntil |[Bb]y ))(?:[Ss]ince |[Uu]ntil |[Bb]y )?("
                            + YEAR + ")" + END + COUNTED,
                    TimeRules::year),
            rule(
                    "(?<=(?i:the |its |their |his |her |a |this |our |that )|['\u2019]s )(" + YEAR + ")(?= \\p{L})"
                            + COUNTED,
                    TimeRules::year),
            rule(
                    "(?:^|(?<=[.!?\u201d] ))(" + YEAR
                            + ")(?= (?:was|will|is|has|saw|began|brought|marked|may|could)\\b)",
                    TimeRules::year));

    /** Months alone, whose year is to be found; tried last, since other expressions hold their names too. */
    static final List<Rule> MONTHS = List.of(
            rule(
                    EDGE
                            + "(?i:since |until |by )?(?i:last|next|this|the (?:following|previous|same)|that|late last|early next|early this|late this|earlier this) ("
                            + MONTH + "|" + SEASON + ")(?! \\d)" + END,
                    RelativeRules::thatMonth),
            rule(EDGE + FROM + PART + "(" + MONTH + ")" + END, TimeRules::month),
            rule(
                    EDGE + "(?:(?=[Ss]ince |[Uu]ntil |[Bb]y )(?:[Ss]ince |[Uu]ntil |[Bb]y )|(?<=" + WHEN + "))(" + MONTH
                            + ")" + END + "(?! \\d)",
                    TimeRules::month),
            rule(EDGE + "(" + PLAIN_MONTH + ")" + END + "(?! \\d)", TimeRules::month));

    private TimeRules() {}

    static Rule rule(String pattern, Resolver resolver) {
        return new Rule(Pattern.compile(pattern), resolver);
    }

    private static Resolved said(TimeContext context, LocalDate day) {
        context.dated(day.getYear());
        return context.day(day, Resolved.TEXT);
    }

    private static int year(String digits, TimeContext context) {
        int year = Integer.parseInt(digits);
        context.said(year);
        return year;
    }

    private static Optional<Resolved> full(MatchResult at, int year, int month, int day, TimeContext context) {
        return TimeWords.day(at.group(year), at.group(month), at.group(day)).map(one -> said(context, one));
    }

    private static Optional<Resolved> range(MatchResult at, int month, int first, int last, TimeContext context) {
        int number = WrittenDays.month(at.group(month));
        Optional<LocalDate> end = at.group(4) == null
                ? context.inYear(number, Integer.parseInt(at.group(last)))
                : TimeWords.day(at.group(4), at.group(month), at.group(last));
        return end.flatMap(to -> WrittenDays.day(to.getYear(), number, Integer.parseInt(at.group(first)))
                .filter(from -> from.isBefore(to))
                .map(from -> {
                    context.day(to, Resolved.TEXT);
                    return Resolved.between(from, to, at.group(4) == null ? Resolved.PUBLICATION : Resolved.TEXT);
                }));
    }

    private static Optional<Resolved> monthAndYear(MatchResult at, TimeContext context) {
        YearMonth month = YearMonth.of(year(at.group(2), context), WrittenDays.month(at.group(1)));
        context.dated(month.getYear());
        return Optional.of(context.month(month, Resolved.TEXT));
    }

    private static Optional<Resolved> partial(MatchResult at, int month, int day, TimeContext context) {
        int number = WrittenDays.month(at.group(month));
        int date = Integer.parseInt(at.group(day));
        if (WrittenDays.day(2024, number, date).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(context.inYear(number, date)
                .map(one -> context.day(one, Resolved.PUBLICATION))
                .orElse(Resolved.vague("a year that the text does not name")));
    }

    private static Optional<Resolved> month(MatchResult at, TimeContext context) {
        return Optional.of(context.inYear(WrittenDays.month(at.group(1)))
                .map(one -> context.month(one, Resolved.PUBLICATION))
                .orElse(Resolved.vague("a year that the text does not name")));
    }

    private static Optional<Resolved> quarter(MatchResult at, TimeContext context) {
        int number = at.group(1) == null ? TimeWords.ordinal(at.group(2)) : Integer.parseInt(at.group(1));
        YearMonth first = YearMonth.of(year(at.group(3), context), 3 * number - 2);
        return Optional.of(Resolved.between(first, first.plusMonths(2), Resolved.TEXT));
    }

    private static Optional<Resolved> half(MatchResult at, TimeContext context) {
        YearMonth first = YearMonth.of(year(at.group(2), context), at.group(1).equalsIgnoreCase("first") ? 1 : 7);
        return Optional.of(Resolved.between(first, first.plusMonths(5), Resolved.TEXT));
    }

    private static Optional<Resolved> decade(MatchResult at, TimeContext context) {
        String tens = at.group(1);
        return Optional.of(new Resolved(tens + "0/" + tens + "9", Precision.RELATIVE, Resolved.TEXT));
    }

    private static Optional<Resolved> century(MatchResult at, TimeContext context) {
        int last = 100 * Integer.parseInt(at.group(1));
        return Optional.of(new Resolved((last - 99) + "/" + last, Precision.RELATIVE, Resolved.TEXT));
    }

    private static Optional<Resolved> years(MatchResult at, TimeContext context) {
        String first = at.group(1);
        String last = at.group(2).length() == 2 ? first.substring(0, 2) + at.group(2) : at.group(2);
        boolean rising = last.compareTo(first) > 0;
        return rising
                ? Optional.of(new Resolved(first + "/" + last, Precision.RELATIVE, Resolved.TEXT))
                : Optional.empty();
    }

    private static Optional<Resolved> year(MatchResult at, TimeContext context) {
        int year = Integer.parseInt(at.group(1));
        if (!at.group().startsWith("since") && !at.group().startsWith("Since")) {
            context.said(year);
        }
        return Optional.of(Resolved.year(year, Resolved.TEXT));
    }
}
