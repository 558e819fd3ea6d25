package casebook.commentary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows what looks like the name of a newspaper, a journal or an institute. */
final class Outlets {

    private static final Pattern NOUN = Pattern.compile(
            "(?i)\\b(?:post|times|review|journal|herald|tribune|gazette|institute|foundation|cent(?:re|er)|council|observer|express|monitor|"
                    + "chronicle|daily|weekly|news|blog|courier|dispatch|bulletin|quarterly|forum|magazine|guardian|standard|mail|star|telegraph|"
                    + "register|ledger|globe|wire|press|digest|record|sentinel|mercury|argus|inquirer|messenger|reporter|today|affairs|policy|outlook|"
                    + "brief|briefing|letter|letters|papers|network|project|lab|think tank|society|association|academy|diplomat|interpreter|strategist|spectator|economist|nation|"
                    + "republic|statesman|citizen|examiner|advocate|beacon|echo|independent|mirror|sun|voice|lens|notes|radio|tv|media|group|monthly|annals|compass|signal|gaceta|diario|jornal|correo|heraldo|revista|semanario|prensa|gazzetta|corriere|zeitung|tagblatt|rundschau|allgemeine|initiative|programme|program|university|school|college)\\b");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?iu)(?:\u00a9|\\(c\\)|copyright)(?: ?\u00a9)?(?: (?:19|20)\\d\\d(?:\\s?[-\u2013]\\s?(?:19|20)\\d\\d)?)?,?(?: by)? ");
    private static final Pattern SUBSCRIBE = Pattern.compile(
            "(?iu)\\b(?:subscribe to|sign up for|support|newsletter of|follow|more from|about|app of|readers of) (?:the )?(?=(?-i:\\p{Lu}))");

    private Outlets() {}

    /** Whether the text is a name of a few capitalised words, one of which such names are made of. */
    static boolean isOutlet(String text) {
        String name = SourceLines.name(text);
        return name != null
                && PlainWords.count(name) == PlainWords.count(text)
                && PlainWords.count(text) <= 7
                && NOUN.matcher(text).find();
    }

    /** Whether the last word is one that names of newspapers end with and surnames hardly do. */
    static boolean isHouse(String text) {
        return text.matches(
                "(?iu).*\\b(?:wire|post|times|review|journal|herald|tribune|gazette|institute|foundation|council|monitor|chronicle|weekly|news|blog|dispatch|bulletin|quarterly|forum|magazine|papers|network|project|notes|media|letter|today|service|agency|centre|center|university)$");
    }

    /** Reads the outlet off lines that were taken for furniture, when no line named it outright. */
    static void learn(Sheet sheet) {
        for (Pattern cue : java.util.List.of(COPYRIGHT, SUBSCRIBE)) {
            for (int i = 0; i < sheet.size(); i++) {
                Matcher at = cue.matcher(sheet.text(i));
                if (sheet.is(i, Removal.Kind.FURNITURE) && at.find()) {
                    String name = SourceLines.name(sheet.text(i).substring(at.end()));
                    name = name == null
                            ? null
                            : name.replaceFirst(
                                            "(?i)(?:'s|\u2019s)?\\s(?:all rights.*|(?:weekly|daily|morning) .*|newsletter.*|app|limited|ltd|inc|llc)$",
                                            "")
                                    .replaceFirst("(?:'s|\u2019s)$", "");
                    name = name == null ? null : name.replaceFirst("\\s+(?:19|20)\\d\\d\\b.*$|\\. .*$", "");
                    if (name != null
                            && !name.matches("(?i)(?:the )?authors?.*")
                            && (cue == COPYRIGHT || NOUN.matcher(name).find())
                            && PlainWords.count(name) <= 6) {
                        sheet.facts.outlet(name);
                    }
                }
            }
        }
    }
}
