package casebook.commentary;

import static casebook.commentary.TimeRules.rule;
import static casebook.commentary.TimeWords.COUNT;

import casebook.commentary.TimeRules.Rule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** How expressions are resolved that count from a happening: "five days before the attack", "the day after the signing". */
final class AnchorRules {

    /** Nouns for what a commentary is about. */
    private static final String HAPPENING =
            "(?:attacks?|assault|ambush|invasion|coup|putsch|raids?|strikes?|bombings?|bombardment|blast|explosion|killings?|murder|massacre|shooting|shootings|crash|collision|incident|clash|clashes|battle|sinking|seizure|kidnapping|takeover|"
                    + "signing|agreement|deal|ceasefire|truce|treaty|accord|announcement|declaration|statement|speech|decree|ruling|verdict|judgment|vote|votes|voting|election|elections|poll|polls|referendum|ballot|inauguration|summit|meeting|talks|visit|"
                    + "resignation|arrest|death|funeral|assassination|launch|test|tests|protest|protests|uprising|riots?|withdrawal|retreat|evacuation|fall|capture|landings?|launching|offensive|operation|ultimatum|war|earthquake|flood|fire"
                    + "|bombs|shelling|mutiny|revolt|revolution|hijacking|blockade|airstrikes?|crossing|expulsion|independence|armistice|handover|release|hearing|storm|tsunami|shootdown|downing|warning|broadcast|deadline|ceremony|promise|debate|parade|outbreak|discovery|shots?|rescue|sentence|conference|run-off|march|rally|victory|defeat|appeal|decision|call|visit|mission|incursion|skirmish|stand-?off|siege|crackdown|break|rupture|embargo|hack|wedding|feast|exercises?|manoeuvres|maneuvers|occupation|annexation|partition|demonstrations?|walkout|boycott|intervention|overthrow|mobili[sz]ation|disaster|accident|breach|closure|reopening|letter|note|results?|count|appointment|dismissal|sacking|ouster|stabbing|poisoning|abduction|overruling|award|handshake)";
    /** "the city fell": what is counted from, told as a clause. */
    private static final String CLAUSE =
            "(?:\\p{L}+ ){1,3}?(?:fell|began|started|ended|struck|opened|collapsed|died|sank|crashed|expired|broke|was|were|landed|resigned|surrendered|exploded|took|left)";

    /** What a text names the day of before it comes. */
    private static final java.util.regex.Pattern DUE = java.util.regex.Pattern.compile(
            "(?i)\\b(?:deadline|votes?|elections?|polls?|referendum|ballot|run-off|inauguration)$");

    static final List<Rule> RULES = List.of(
            rule(
                    "(?i)\\b(?:(" + COUNT
                            + "|the) (days?|weeks?|fortnight) (before|after)|(?:on )?(?:the )?(?:very )?(eve) of)(?= (?!that\\b)[^.,;:]{3,70}? (?:on|of) (?:the )?(?:("
                            + TimeWords.DAY + ")(?:st|nd|rd|th)? (?:of )?(?-i:(" + TimeWords.MONTH + "))|(?-i:("
                            + TimeWords.MONTH + ")) (" + TimeWords.DAY + ")\\b))",
                    AnchorRules::explained),
            rule(
                    "(?i)\\b(?:on )?(?:the )?(?:very )?eve of (?:(?:the|that|this|its|their|his|her) (?:\\p{L}+ ){0,2}?)?"
                            + HAPPENING + "\\b",
                    (at, context) -> Optional.of(
                            (DUE.matcher(at.group()).find() ? context.due().or(context::firstDay) : context.firstDay())
                                    .map(day -> context.day(day.minusDays(1), day.toString()))
                                    .orElse(Resolved.vague(Resolved.BEFORE)))),
            rule(
                    "(?<![\\p{L}\\d])(?i:on )?(?i:the )(" + TimeWords.WEEKDAY
                            + ") (?i:(before|after) (?:the|that|its|their|his|her) (?:\\w+ ){0,2}?" + HAPPENING
                            + ")\\b",
                    AnchorRules::weekday),
            rule(
                    "(?i)\\b(" + COUNT
                            + "|the|some) (?:\\w+ )?(days?|weeks?|fortnight|mornings?|evenings?|nights?) (before|after) (?:(?:the|that|this|its|their|his|her) (?:\\w+ ){0,2}?"
                            + HAPPENING + "|(?:the|this|its|their|his|her) " + CLAUSE + ")\\b",
                    AnchorRules::counted),
            rule(
                    "(?i)\\b(" + COUNT
                            + ") (days?|weeks?) (before|after) (Christmas|New Year(?:['\u2019]s)?(?: Day| Eve)?|Christmas Eve|Boxing Day)\\b",
                    AnchorRules::fromFeast),
            rule(
                    "(?i)\\b(?:days|weeks|months|years|hours|shortly|soon|immediately) (?:before|after) (?:the|that|this|its|their|his|her) (?:\\w+ ){0,2}?"
                            + HAPPENING + "\\b",
                    (at, context) -> Optional.of(Resolved.vague(Resolved.BEFORE))));

    private AnchorRules() {}

    /** "the day after he won on 17 November": counted from the day that the clause names. */
    private static Optional<Resolved> explained(MatchResult at, TimeContext context) {
        String unit = RelativeRules.lower(at, 2);
        String number = RelativeRules.lower(at, 1);
        int count = at.group(4) != null || number.equals("the") ? 1 : TimeWords.count(number);
        int days = count * (unit.startsWith("week") ? 7 : unit.startsWith("fortnight") ? 14 : 1);
        int by = RelativeRules.lower(at, 3).equals("after") ? days : -days;
        int month = WrittenDays.month(at.group(6) == null ? at.group(7) : at.group(6));
        int day = Integer.parseInt(at.group(5) == null ? at.group(8) : at.group(5));
        return context.inYear(month, day).map(told -> context.day(told.plusDays(by), told.toString()));
    }

    /** "the Monday after the vote": the first such day after the first that the text tells. */
    private static Optional<Resolved> weekday(MatchResult at, TimeContext context) {
        DayOfWeek weekday = TimeWords.weekday(at.group(1));
        boolean before = RelativeRules.lower(at, 2).equals("before");
        return Optional.of(context.firstDay()
                .map(day -> day.with(before ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday)))
                .map(day -> context.day(day, Resolved.BEFORE))
                .orElse(Resolved.vague(Resolved.BEFORE)));
    }

    private static Optional<Resolved> fromFeast(MatchResult at, TimeContext context) {
        int days = TimeWords.count(RelativeRules.lower(at, 1))
                * (RelativeRules.lower(at, 2).startsWith("week") ? 7 : 1)
                * (RelativeRules.lower(at, 3).equals("before") ? -1 : 1);
        String feast = at.group(4);
        Optional<LocalDate> day = feast.endsWith("Eve")
                ? feast.startsWith("New") ? context.inYear(12, 31) : context.inYear(12, 24)
                : feast.startsWith("New")
                        ? context.inYear(1, 1)
                        : context.inYear(12, feast.startsWith("Box") ? 26 : 25);
        return Optional.of(day.map(one -> context.day(one.plusDays(days), one.toString()))
                .orElse(Resolved.vague(Resolved.PUBLICATION)));
    }

    /** Counted from the first day that the text tells; a step beside a day of the same sentence only explains that day. */
    private static Optional<Resolved> counted(MatchResult at, TimeContext context) {
        if (context.place().beside()) {
            return Optional.empty();
        }
        String number = RelativeRules.lower(at, 1);
        String unit = RelativeRules.lower(at, 2);
        Optional<LocalDate> first =
                DUE.matcher(at.group()).find() ? context.due().or(context::firstDay) : context.firstDay();
        if (first.isEmpty() || number.equals("some")) {
            return Optional.of(Resolved.vague(Resolved.BEFORE));
        }
        int count = number.equals("the") ? 1 : TimeWords.count(number);
        int days = count * (unit.startsWith("week") ? 7 : unit.startsWith("fortnight") ? 14 : 1);
        int by = RelativeRules.lower(at, 3).equals("before") ? -days : days;
        return first.map(day -> context.day(day.plusDays(by), day.toString()));
    }
}
