package casebook.commentary;

import static casebook.commentary.TimeRules.rule;
import static casebook.commentary.TimeWords.DAY;
import static casebook.commentary.TimeWords.MONTH;
import static casebook.commentary.TimeWords.WEEKDAY;

import casebook.commentary.TimeRules.Rule;
import java.util.List;
import java.util.Optional;

/**
 * Names that hold the name of a day or a month and tell no time: "the Sunday Times", "Black September", "the October War",
 * "April Glaspie". Tried first, so that no other rule takes a part of them.
 */
final class TimeNames {

    private static final String FULL_MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String WHEN_BEFORE =
            "(?<!\\b(?i:in|since|by|until|till|from|before|after|during|through|last|this|that|next|early|late|and|or|to|between|throughout|follow|following|previous|coming|same|than|for|also|only) )(?<![\\d,] )(?<!\\d(?:st|nd|rd|th) )(?<!\\d of )(?<!\\b(?:day|days|end|half|week|weeks|weekend|middle|beginning|start|close|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday) of )(?<![-\u2013])";

    static final List<Rule> RULES = List.of(
            rule(
                    "(?:(?:Black|Bloody|Red|White|Holy|Cyber) (?:" + WEEKDAY + "|" + FULL_MONTH
                            + ")|(?:Green|Long|Salt|Women['\u2019]s) March|March on(?= \\p{Lu}))(?!\\p{L})",
                    (at, context) -> Optional.empty()),
            rule(
                    "(?=[MTWFS])" + WEEKDAY
                            + " (?:Times|Telegraph|Express|Mail|Mirror|Post|Herald|Star|Tribune|Independent|World|Review|Mosque|prayers?|sermons?|school|mosque|mass)(?!\\p{L})",
                    (at, context) -> Optional.empty()),
            rule(
                    "Good Friday(?= (?:Agreement|Accords?|agreement|accords?|deal|settlement|peace))",
                    (at, context) -> Optional.empty()),
            rule(
                    "(?=[JFMASOND])" + WHEN_BEFORE + FULL_MONTH
                            + " (?!(?:Day|Fools|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|I|A|The|It|He|She|They|We)\\b)\\p{Lu}\\p{Ll}+(?!\\p{L})(?<!\u2019s|'s)",
                    (at, context) -> Optional.empty()),
            rule(
                    "(?<=\\b[Tt]he )(?:" + DAY + " " + MONTH + "|" + MONTH + " " + DAY
                            + ")(?= (?:coalition|bloc|alliance|movement|camp|militia|brigades?)\\b)",
                    (at, context) -> Optional.empty()));

    private TimeNames() {}
}
