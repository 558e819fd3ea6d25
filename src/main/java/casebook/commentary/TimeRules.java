package casebook.commentary;

import static casebook.commentary.TimeParts.PART;
import static casebook.commentary.TimeWords.DAY;
import static casebook.commentary.TimeWords.MONTH;
import static casebook.commentary.TimeWords.PLAIN_MONTH;
import static casebook.commentary.TimeWords.SEASON;
import static casebook.commentary.TimeWords.WEEKDAY;
import static casebook.commentary.TimeWords.YEAR;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
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

    static final String EDGE = "(?<![\\p{L}\\d$\u20ac\u00a3#/.,-])";
    static final String END = "(?![\\p{L}\\d%]|[.,]\\d|-\\d)";
    static final String NTH = "(?:st|nd|rd|th)?";
    private static final String FROM = "(?:[Ss]ince |[Uu]ntil |[Bb]y )?";
    /** A name such as "March 23 Movement" or "Unaizah May 4" tells no day. */
    private static final String NO_NAME =
            "(?! (?:Movement|Brigades?|Martyrs|Alliance|Front|Forces|Coalition|Committee|Party|Group|Army|Organi[sz]ation|Foundation|Division)\\b)";

    private static final String NOT_NAMED =
            "(?<!\\b(?!(?:On|Since|By|Until|From|Between|Before|After|Late|Early|About|Around|And|But|The|Only|This|Last|Next|Effective|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday) )\\p{Lu}\\p{Ll}{2,20} )";
    private static final String WHEN =
            "(?i:in|of|since|by|until|till|from|before|after|during|through|last|this|next|early|late|mid|between|and|to|throughout|late as|early as|recently as|back as)[- ]";
    /** What is counted, so that the number before it is no year. */
    private static final String COUNTED =
            "(?! (?:(?!on)\\p{Ll}+ ){0,1}(?:people|persons|troops|soldiers|men|women|children|civilians|fighters|militants|prisoners|refugees|workers|casualties|deaths|victims|homes|houses|villages|"
                    + "km|kilomet\\w+|miles?|met(?:re|er)s?|feet|tonnes?|tons?|dollars|euros|pounds|rupees|barrels|megawatts|MW|hectares|acres|tanks|rockets|missiles|drones|rounds|warheads|ships|aircraft|jobs|seats|votes|calories|hours|days|sorties|families|students|officers|personnel|members|protesters|migrants|hostages)\\b)";

    /** Days, years and other spans that the text names outright. */
    static final List<Rule> NAMED = List.of(
            rule(
                    EDGE + "(?i:from |between )?(?:the )?(" + DAY + ")" + NTH
                            + "(?:\\s?[\u2013-]\\s?| to | until |(?<=(?i:between )(?:the )?\\d{1,2}(?:st|nd|rd|th)?) and )(?:the )?("
                            + DAY + ")" + NTH + " (?:of )?(" + MONTH + ")(?:,? (" + YEAR + "))?" + END,
                    (at, context) -> range(at, 3, 1, 2, context)),
            rule(
                    EDGE + "(?i:from |between )?(" + MONTH + ") (" + DAY + ")" + NTH
                            + "(?:\\s?[\u2013-]\\s?| to | until |(?<=(?i:between )\\p{Lu}\\p{Ll}{2,8} \\d{1,2}(?:st|nd|rd|th)?) and )("
                            + DAY + ")" + NTH + "(?:,? (" + YEAR + "))?" + END,
                    (at, context) -> range(at, 1, 2, 3, context)),
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
                    EDGE + "(" + DAY + ")([/.])(0?[1-9]|1[0-2])\\2(" + YEAR + ")" + END,
                    (at, context) -> WrittenDays.day(at.group(4), Integer.parseInt(at.group(3)), at.group(1))
                            .map(day -> said(context, day))),
            rule(
                    EDGE + FROM + "(?i:before |after )?(" + PART + ")(" + MONTH + "),? (?:of )?(" + YEAR + ")" + END,
                    TimeRules::partOfMonth),
            rule(EDGE + FROM + "(" + MONTH + "),? (?:of )?(" + YEAR + ")" + END, TimeRules::monthAndYear),
            rule(EDGE + FROM + "(?i:before |after )?(" + PART + ")(" + MONTH + ")" + END, TimeRules::partOfMonth),
            rule(
                    EDGE + FROM + "(?:" + WEEKDAY + ",? )?(?:the )?(" + DAY + ")" + NTH + "(?: of)? (" + MONTH + ")"
                            + END + NO_NAME,
                    (at, context) -> partial(at, 2, 1, context)),
            rule(
                    EDGE + "(?=[JFMASONDTWsubUB])" + NOT_NAMED + FROM + "(?:" + WEEKDAY + ",? )?(" + MONTH
                            + ") (?:the )?(" + DAY + ")" + NTH + END + NO_NAME,
                    (at, context) -> partial(at, 1, 2, context)),
            rule(
                    EDGE + "(?:(?i:the) )?(?:(?:early|late|mid)[- ])?(" + SEASON + ")(?: of|,)? (" + YEAR
                            + ")(?:[\u2013/-]\\d{1,4})?" + END,
                    (at, context) -> Optional.of(context.season(at.group(1), Integer.parseInt(at.group(2))))),
            rule("(?i)(?<![\\p{L}\\d-])(?:the )?(?:(?:early|late|mid)[- ])?(1[5-9]\\d|20\\d)0s\\b", TimeRules::decade),
            rule(
                    EDGE + "(?i:from |between )?(" + YEAR + ")(?:\\s?[\u2013/-]\\s?)(" + YEAR + "|\\d\\d)" + END,
                    TimeRules::years),
            rule(
                    EDGE + "(?i:from|between) (" + YEAR + ")(?: to | and | until | through | till |\\s?[\u2013-]\\s?)("
                            + YEAR + ")" + END,
                    TimeRules::years),
            rule(
                    EDGE + "(?i:(by|before|until|till) |since |from |after )?(" + PART + ")(" + YEAR + ")" + END,
                    TimeRules::partOfYear),
            rule(
                    EDGE
                            + "(?=[12]\\d{3}|[SsUuBb])"
                            + "(?:(?<=(?i:in |with |since |by |until |till |from |before |after |during |through |throughout |into |between |late |early |mid-|to |and |or |of |as of |than in |\\())|(?=[Ss]ince |[Uu]ntil |[Bb]y ))(?:[Ss]ince |[Uu]ntil |[Bb]y )?("
                            + YEAR + ")" + END + COUNTED,
                    TimeRules::year),
            rule("(?<=\\d\\d, )(" + YEAR + ")(?=,| and | or )", TimeRules::named),
            rule(
                    "(?=[12]\\d{3})" + "(?<=(?i:the |its |their |his |her |a |this |our |that )|['\u2019]s )(" + YEAR
                            + ")(?= \\p{L})" + COUNTED,
                    TimeRules::named),
            // "it is not 1987,": a number that ends a clause and is not said to be one of things
            rule(
                    "(?=[12]\\d{3}[,.;:?!)\u2019\u201d])(?<=\\b(?!(?:about|some|nearly|almost|over|than|least|most|roughly|around|only|just|to|up|another|killed|wounded|numbered|totalled|reached|cost|paid|number|counted|were|page|pages|no|nos|flight|room|article|resolution)\\b)\\p{Ll}{2,12} )(1[89]\\d\\d|20[0-3]\\d)(?=[,.;:?!)\u2019\u201d])(?![.,]\\d)",
                    TimeRules::named),
            rule("(?<=\\b[Ii]n )(1[0-4]\\d\\d)(?=[,.;:)]| and | or )", TimeRules::named),
            rule(
                    "(?:^|(?<=[.!?,;\u201d] ))(" + YEAR
                            + ")(?= (?:was|will|is|has|saw|began|brought|marked|may|could|would)\\b)",
                    TimeRules::year));

    /** Months alone, whose year is to be found; tried last, since other expressions hold their names too. */
    static final List<Rule> MONTHS = List.of(
            rule(
                    EDGE
                            + "(?i:since |until |by )?(?i:last|next|this|the (?:following|previous|same)|that(?: very)?|(?:late|later|early|earlier|sometime|mid) (?:last|next|this|that|the same)|the coming|this coming|this past|the past|the same) ("
                            + MONTH + "|" + SEASON + ")(?! \\d)" + END,
                    RelativeRules::thatMonth),
            rule(
                    EDGE + "(?=[JFMASONDsubUB])"
                            + "(?:(?=[Ss]ince |[Uu]ntil |[Bb]y )(?:[Ss]ince |[Uu]ntil |[Bb]y )|(?<=" + WHEN + "))("
                            + MONTH + ")" + END + "(?! \\d)",
                    TimeRules::month),
            rule(EDGE + "(" + PLAIN_MONTH + ")" + END + "(?! \\d)", TimeRules::month),
            // "the March deadline"
            rule(
                    "(?<=\\b(?:[Tt]he|[Ii]ts|[Tt]hat|[Tt]heir|[Tt]his|two|three) )(March(?= \\p{Ll}{4})|May(?= (?:deadline|votes?|elections?|summit|talks|meeting|attacks?|offensive|ceasefire|agreement|deal|protests|riots|coup|referendum|polls|budget)\\b))",
                    TimeRules::month));

    private static final String NO_YEAR = "a year that the text does not name";

    private TimeRules() {}

    static Rule rule(String pattern, Resolver resolver) {
        return new Rule(Pattern.compile(pattern), resolver);
    }

    private static Resolved said(TimeContext context, LocalDate day) {
        context.years.dated(day.getYear());
        return context.day(day, Resolved.TEXT);
    }

    private static Optional<Resolved> full(MatchResult at, int year, int month, int day, TimeContext context) {
        return TimeWords.day(at.group(year), at.group(month), at.group(day)).map(one -> said(context, one));
    }

    private static Optional<Resolved> range(MatchResult at, int month, int first, int last, TimeContext context) {
        int number = WrittenDays.month(at.group(month));
        if (at.group(4) != null) {
            context.years.dated(Integer.parseInt(at.group(4)));
        }
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
        YearMonth month = YearMonth.of(Integer.parseInt(at.group(2)), WrittenDays.month(at.group(1)));
        context.years.dated(month.getYear());
        return Optional.of(context.month(month, Resolved.TEXT));
    }

    /** With or without a year, which is the third group. */
    private static Optional<Resolved> partOfMonth(MatchResult at, TimeContext context) {
        Optional<Resolved> ahead = at.groupCount() > 2 ? Optional.empty() : MonthSpans.byPartOf(at, context);
        if (ahead.isPresent()) {
            return ahead;
        }
        int number = WrittenDays.month(at.group(2));
        boolean said = at.groupCount() > 2;
        Optional<YearMonth> found =
                said ? Optional.of(YearMonth.of(Integer.parseInt(at.group(3)), number)) : context.inYear(number);
        return Optional.of(found.map(month -> {
                    context.month(month, Resolved.TEXT);
                    return context.partly(
                            TimeParts.of(at.group(1), month, said ? Resolved.TEXT : Resolved.PUBLICATION));
                })
                .orElse(Resolved.vague(NO_YEAR)));
    }

    /** "by the end of 2026" runs from the day of publication when it lies ahead of it. */
    private static Optional<Resolved> partOfYear(MatchResult at, TimeContext context) {
        int year = Integer.parseInt(at.group(3));
        LocalDate last = LocalDate.of(year, 12, 31);
        if (at.group(1) != null && context.published().filter(last::isAfter).isPresent()) {
            Resolved part = TimeParts.of(at.group(2), year, Resolved.TEXT);
            LocalDate end = Objects.requireNonNullElse(part.end(), last);
            return context.published()
                    .map(now -> end.isAfter(now) ? Resolved.between(now, end, Resolved.PUBLICATION) : part);
        }
        return Optional.of(TimeParts.of(at.group(2), year, Resolved.TEXT));
    }

    private static Optional<Resolved> partial(MatchResult at, int month, int day, TimeContext context) {
        int number = WrittenDays.month(at.group(month));
        int date = Integer.parseInt(at.group(day));
        if (WrittenDays.day(2024, number, date).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(context.inYear(number, date)
                .map(one -> context.day(one, Resolved.PUBLICATION))
                .orElse(Resolved.vague(NO_YEAR)));
    }

    private static Optional<Resolved> month(MatchResult at, TimeContext context) {
        boolean by = at.group().regionMatches(true, 0, "by ", 0, 3);
        return Optional.of(context.inYear(WrittenDays.month(at.group(1)))
                .map(one -> by ? context.byMonth(one) : context.month(one, Resolved.PUBLICATION))
                .orElse(Resolved.vague(NO_YEAR)));
    }

    private static Optional<Resolved> decade(MatchResult at, TimeContext context) {
        String tens = at.group(1);
        return Optional.of(new Resolved(tens + "0/" + tens + "9", Precision.RELATIVE, Resolved.TEXT));
    }

    private static Optional<Resolved> years(MatchResult at, TimeContext context) {
        String first = at.group(1);
        String last = at.group(2).length() == 2 ? first.substring(0, 2) + at.group(2) : at.group(2);
        boolean rising = last.compareTo(first) > 0;
        context.years.year(Integer.parseInt(rising ? last : first));
        return rising
                ? Optional.of(new Resolved(first + "/" + last, Precision.RELATIVE, Resolved.TEXT))
                : Optional.empty();
    }

    /** "the 2015 deal": the year is the deal's, not that of the story. */
    private static Optional<Resolved> named(MatchResult at, TimeContext context) {
        context.years.name(Integer.parseInt(at.group(1)));
        return Optional.of(Resolved.year(Integer.parseInt(at.group(1)), Resolved.TEXT));
    }

    private static Optional<Resolved> year(MatchResult at, TimeContext context) {
        int year = Integer.parseInt(at.group(1));
        context.years.said(year, context.place().opening());
        context.years.year(year);
        return Optional.of(Resolved.year(year, Resolved.TEXT));
    }
}
