package casebook.commentary;

import static casebook.commentary.TimeRules.rule;
import static casebook.commentary.TimeWords.SEASON;
import static casebook.commentary.TimeWords.YEAR;

import casebook.commentary.TimeRules.Rule;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/** How centuries, decades, budget years, quarters and halves of a year are resolved, and years of two figures. */
final class EraRules {

    private static final List<String> TENS =
            List.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");
    private static final String PART = "(?:(?:very )?(?:early|late|mid|middle)[- ])?";
    private static final String NTH_CENTURY =
            "(" + CountingWords.NTH + "|(?:1\\d|2[01]|[1-9])(?:th|st|nd|rd))[- ]century\\b";
    private static final int TWENTIETH = 1900;
    private static final int NEAR = 15;

    static final List<Rule> RULES = List.of(
            rule(
                    "(?i)(?<![\\p{L}\\d])(?:the )?(first|second|third|fourth|fifth|last|final|opening|closing) (decade|half|quarter) of the "
                            + NTH_CENTURY,
                    EraRules::partOfCentury),
            rule("(?i)(?<![\\p{L}\\d])(?:at |around |since |by )?the turn of the " + NTH_CENTURY, (at, context) -> {
                int first = 100 * (CountingWords.nth(at.group(1)) - 1);
                return years(first - 1, first);
            }),
            rule("(?i)(?<![\\p{L}\\d-])(?:the )?" + PART + NTH_CENTURY, (at, context) -> {
                int first = 100 * (CountingWords.nth(at.group(1)) - 1);
                return years(first, first + 99);
            }),
            rule(
                    "(?i)(?<![\\p{L}\\d])the " + PART + "(" + String.join("|", TENS) + ")\\b(?!['\u2019])",
                    (at, context) -> decade(20 + 10 * TENS.indexOf(at.group(1).toLowerCase(Locale.ROOT)), context)),
            rule(
                    "(?i)(?<![\\p{L}\\d])(?:the )?" + PART + "['\u2019](\\d0)s\\b",
                    (at, context) -> decade(Integer.parseInt(at.group(1)), context)),
            rule(
                    "(?i)(?<![\\p{L}\\d])(?:the )?(first|last|opening|final) (" + TimeWords.COUNT + ") months of (?:("
                            + YEAR + ")|(this|last|the|that|next) year)\\b",
                    EraRules::monthsOf),
            rule("(?i)(?<![\\p{L}\\d])(?<!\\bthe )(this|last|next) (decade|century)\\b", EraRules::whole),
            rule(
                    "(?i)(?<![\\p{L}\\d])(?:at |around |since |by )?the turn of (?:the|this|last) (?:century|millennium)\\b",
                    EraRules::turn),
            rule(
                    "(?i)(?<![\\p{L}\\d])(?:the )?(?:FY ?|(?:fiscal|financial|budget)(?: year)? )(" + YEAR
                            + ")[\u2013/-](\\d{4}|\\d\\d)(?!\\d)",
                    (at, context) -> {
                        int first = Integer.parseInt(at.group(1));
                        return years(first, first + 1);
                    }),
            rule(
                    "(?i)(?<![\\p{L}\\d])(by |until |till |before |through |since |(?<=\\b(?:in|during|for|from) ))?(the )?(?:(end|close|start|beginning|middle) of (?:the )?)?(?:(?-i:Q([1-4]))|(first|second|third|fourth|last|final) quarter)(?:,? (?:of )?(?:(this|last|next|the|that|the same) year|("
                            + YEAR + ")))?(?! of\\b)(?![\\p{L}\\d-])",
                    EraRules::quarter),
            rule(
                    "(?i)(?<![\\p{L}\\d])(?:(?:since|by|until) )?(?:the )?(first|second) half of (?:the|that|the same) year\\b",
                    (at, context) -> {
                        int half = RelativeRules.lower(at, 1).equals("first") ? 1 : 7;
                        return context.yearOfStory()
                                .map(year -> Resolved.between(
                                        YearMonth.of(year, half), YearMonth.of(year, half + 5), Resolved.PUBLICATION));
                    }),
            rule(
                    "(?i)(?<![\\p{L}\\d])(?:the )?" + PART + "(?-i:(" + SEASON
                            + ")) (?:of )?['\u2019](\\d\\d)(?![\\d\\p{L}])",
                    (at, context) -> Optional.of(context.season(at.group(1), DayRules.yearOf(at.group(2), context)))),
            rule(
                    "(?<=\\b(?:in|In|of|since|Since|until|by|By|from) )['\u2019](\\d\\d)(?![\\d\\p{L}'\u2019])",
                    (at, context) -> {
                        int year = DayRules.yearOf(at.group(1), context);
                        context.years.year(year);
                        return Optional.of(Resolved.year(year, Resolved.TEXT));
                    }));

    private EraRules() {}

    private static Optional<Resolved> years(int first, int last) {
        return Optional.of(Resolved.between(Year.of(first), Year.of(last), Resolved.TEXT));
    }

    /** "the first decade of the twentieth century". */
    private static Optional<Resolved> partOfCentury(MatchResult at, TimeContext context) {
        int first = 100 * (CountingWords.nth(at.group(3)) - 1);
        int length = switch (RelativeRules.lower(at, 2)) {
            case "decade" -> 10;
            case "quarter" -> 25;
            default -> 50;
        };
        String which = RelativeRules.lower(at, 1);
        int number = which.equals("opening")
                ? 1
                : which.matches("last|final|closing") ? 100 / length : CountingWords.nth(which);
        return years(first + length * (number - 1), first + length * number - 1);
    }

    /** The turn of the century that is nearest to what a story of long ago told last, or else to publication. */
    private static Optional<Resolved> turn(MatchResult at, TimeContext context) {
        return context.yearOfStory().flatMap(year -> {
            int first = 100 * Math.round(year / 100f);
            return years(first - 1, first);
        });
    }

    /** "the sixties": those of the twentieth century, unless years near others have just been told. */
    private static Optional<Resolved> decade(int tens, TimeContext context) {
        int told = context.lastMonth().map(YearMonth::getYear).orElse(TWENTIETH);
        boolean earlier = told < TWENTIETH && Math.abs(told / 100 * 100 + tens + 5 - told) <= NEAR;
        int first = (earlier ? told / 100 * 100 : TWENTIETH) + tens;
        return years(first, first + 9);
    }

    /** "the first eight months of 2018". */
    private static Optional<Resolved> monthsOf(MatchResult at, TimeContext context) {
        int count = TimeWords.count(at.group(2));
        Optional<Integer> year = at.group(3) != null
                ? Optional.of(Integer.parseInt(at.group(3)))
                : context.yearOfStory().map(told -> told + MonthSpans.step(RelativeRules.lower(at, 4)));
        boolean first = RelativeRules.lower(at, 1).matches("first|opening");
        return year.filter(told -> count > 0 && count <= 12)
                .map(told -> Resolved.between(
                        YearMonth.of(told, first ? 1 : 13 - count),
                        YearMonth.of(told, first ? count : 12),
                        Resolved.TEXT));
    }

    /** "this decade", "last century". */
    private static Optional<Resolved> whole(MatchResult at, TimeContext context) {
        int by = MonthSpans.step(RelativeRules.lower(at, 1));
        int length = RelativeRules.lower(at, 2).equals("decade") ? 10 : 100;
        return Optional.of(context.published()
                .map(now -> (now.getYear() / length + by) * length)
                .map(first -> Resolved.between(Year.of(first), Year.of(first + length - 1), Resolved.PUBLICATION))
                .orElse(Resolved.vague(Resolved.PUBLICATION)));
    }

    private static Optional<Resolved> quarter(MatchResult at, TimeContext context) {
        boolean dated = at.group(6) != null || at.group(7) != null;
        boolean loose = at.group(4) == null ? at.group(2) == null : at.group(1) == null && at.group(2) == null;
        if (!dated && loose) {
            return Optional.empty();
        }
        int number = at.group(4) == null ? TimeWords.ordinal(at.group(5)) : Integer.parseInt(at.group(4));
        Optional<Integer> year = at.group(7) != null
                ? Optional.of(Integer.parseInt(at.group(7)))
                : context.yearOfStory().map(told -> told + MonthSpans.step(RelativeRules.lower(at, 6)));
        return year.map(told -> {
            YearMonth first = near(YearMonth.of(told, 3 * number - 2), dated, context);
            String from = at.group(7) == null ? Resolved.PUBLICATION : Resolved.TEXT;
            return partOfQuarter(RelativeRules.lower(at, 3), first, from);
        });
    }

    /** A quarter without a year is one that has begun, if the sentence tells of the past, and else one that is not over. */
    private static YearMonth near(YearMonth first, boolean dated, TimeContext context) {
        Optional<YearMonth> now = context.published().map(YearMonth::from);
        if (dated || now.isEmpty()) {
            return first;
        }
        boolean future = context.isAhead() || !context.place().past();
        if (!future && first.isAfter(now.get())) {
            return first.minusYears(1);
        }
        return context.isAhead() && first.plusMonths(2).isBefore(now.get()) ? first.plusYears(1) : first;
    }

    private static Resolved partOfQuarter(String part, YearMonth first, String from) {
        YearMonth last = first.plusMonths(2);
        return switch (part) {
            case "end", "close" -> Resolved.between(last.atDay(last.lengthOfMonth() - 6), last.atEndOfMonth(), from);
            case "start", "beginning" -> Resolved.between(first.atDay(1), first.atDay(7), from);
            case "middle" -> Resolved.between(first.plusMonths(1), first.plusMonths(1), from);
            default -> Resolved.between(first, last, from);
        };
    }
}
