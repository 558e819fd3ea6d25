package casebook.commentary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cues that lie in the build of a whole sentence rather than in single words: verdicts, plans, asides that report. */
final class SentenceFrames {

    /**
     * How a sentence may be built.
     *
     * @param words of which one stands in whatever the pattern matches, so that it need not be tried without; may be empty
     */
    private record Frame(Pattern pattern, StatementRule rule, int weight, List<String> words) {
        boolean mayFit(String sentence) {
            return words.isEmpty() || words.stream().anyMatch(sentence::contains);
        }

        /** What begins with ^ is looked for at the beginning alone. */
        boolean isIn(Matcher at) {
            return pattern.pattern().startsWith(OPENING) ? at.lookingAt() : at.find();
        }
    }

    private static final String OPENING = "(?u)^";

    private static final String VERDICT =
            "(?:right|wrong|overdue|fair|unfair|true|untrue|false|mistaken|na[i\u00ef]ve|wise|unwise|foolish|absurd|justified|unjustified|sensible|just|unjust|premature|inevitable|predictable|deserved|half right|correct|incorrect|misguided|shameful|cruel|cheap|easy|hard)";
    private static final String SAY =
            "(?:said|says|say|told(?: \\p{L}+){1,4}|argued|argues|wrote|writes|added|insists|insisted|claims|claimed|complain|complains|complained|warned|maintains|maintained|admits|admitted|conceded|believe|believes)";
    private static final String DATED_OPENING =
            "^(?:On (?:the )?\\d|On (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|On (?:January|February|March|April|May|June|July|August|September|October|November|December) \\d|In (?:(?:early|late|mid-?) ?)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b|In \\d{4}\\b|By \\d|(?:The|That) (?:same|next|following|previous) (?:day|week|month|year|evening|morning|night)|Last (?:week|month|year|\\p{Lu}\\p{L}+day)|Yesterday|\\p{L}+ (?:days?|weeks?|months?|years?) (?:later|earlier|ago)\\b|A (?:day|week|month|year) (?:later|earlier|ago)\\b|(?:The|That) (?:day|week|month) (?:before|after)\\b)";

    private static final List<Frame> FRAMES = List.of(
            frame(
                    "^(?:And |But |Yet |So )?(?:Both(?: \\p{L}+)?|Neither|None|Each|He|She|They|It|That|This|(?:That|This|These|Those|The) \\p{L}+) (?:was|were|is|are) (?:\\p{L}+ly |not |half |partly |surely )?"
                            + VERDICT + "\\b",
                    StatementRule.FRAME,
                    3),
            frame(
                    "\\b(?:[Ii]t|[Tt]hat|[Tt]his) would (?:also |still )?be (?:a |an |no )?(?:\\p{L}+ )?(?:pity|mistake|shame|folly|error|blunder|disgrace|unwise|wrong|foolish|na[i\u00ef]ve|better|wiser|rash|absurd|idle|premature|prudent|kinder|cheaper|safer)\\b",
                    StatementRule.FRAME,
                    3,
                    " would "),
            frame("\\bwould do (?:better|well|best)\\b", StatementRule.FRAME, 3, "would do "),
            frame(
                    "^To \\p{Ll}+ .{3,120}?\\bwould (?:be|mean|repeat|amount|invite|reward|only|merely|hand|leave|give)\\b",
                    StatementRule.FRAME,
                    3),
            frame(
                    "^(?:That|This|It|He|She|They) (?:may|might) (?:well )?be (?!\\p{L}+ed\\b|asked|told|drawn|sent|put|made|given|forced|held|too late|weeks|months|years)\\p{L}+",
                    StatementRule.FRAME,
                    2),
            frame("\\bas (?:if|though)\\b", StatementRule.EVALUATION, 5, "as if", "as though"),
            frame(
                    "^(?:An?|Any) \\p{Ll}[\\p{L} '\u2019-]{1,60}?,? (?:that|who|which|in which|whose|for whom|about whom)\\b(?!.*\\d)",
                    StatementRule.EVALUATION,
                    5),
            frame(
                    "\\b(?:is|was|are|were|been) (?:also |still |perhaps )?(?:the|its|their|his|her|one of the|among the) (?:very )?(?:\\p{L}{3,}est|most|worst|best|least|greater|lesser|wiser|real|true) ",
                    StatementRule.EVALUATION,
                    5,
                    "st ",
                    "ser ",
                    "ter ",
                    "real ",
                    "true "),
            frame(
                    "\\bthe (?:greater|lesser|real|true|wiser|cruellest|costliest|politest|wisest) (?:mistake|danger|irony|lesson|course|choice|problem|test|loser|winner|scandal|question|cost)\\b",
                    StatementRule.EVALUATION,
                    4,
                    "the greater ",
                    "the lesser ",
                    "the real ",
                    "the true ",
                    "the wise",
                    "the cruellest ",
                    "the costliest ",
                    "the politest "),
            frame(
                    "^(?:Nobody|No one|None|Nothing|Few \\p{L}+|No \\p{L}+)\\b(?!.{0,80}\\b(?:killed|injured|hurt|wounded|died|elected|arrested)\\b)",
                    StatementRule.EVALUATION,
                    3),
            frame(
                    "^What .{3,80}? (?:is|was|are|were) (?:that |how |to |the |a |not |no )",
                    StatementRule.EVALUATION,
                    5),
            frame(
                    "\\b(?:has|have|had) a way of\\b|\\bis (?:of )?little comfort\\b|\\bso much for\\b",
                    StatementRule.EVALUATION,
                    5,
                    " a way of",
                    "little comfort",
                    "so much for"),
            frame(
                    "\\bso (?:few|little|quietly|cheaply|easily|badly|often|long|dear)\\b",
                    StatementRule.EVALUATION,
                    2,
                    "so "),
            frame(
                    "\\b(?:is|was|are|were) (?:not |never |no |hardly |only )?(?:an? )?(?:defeat|victory|gift|mistake|lesson|policy|strategy|substitute|card|luxury|warning|farce|pretext|scandal|disgrace|poor \\p{L}+|fig leaf|matter of|recipe|test|price|measure of) ?(?:for|of|to|that|than|;|\\.|,|and)",
                    StatementRule.EVALUATION,
                    4),
            frame(
                    "\\b(?:is|are|was|were) (?:due|scheduled|slated) to \\p{L}+|\\b(?:is|are) (?:also |now |both )?to (?!blame|come\\b|follow\\b|be (?:blamed|feared|hoped|expected|welcomed|seen|found|trusted|believed|taken))\\p{Ll}+\\b",
                    StatementRule.RECORD,
                    6,
                    " to "),
            frame(
                    "\\b(?:larger|smaller|longer|shorter|higher|lower|more|fewer|older|bigger) than .{2,60} by (?:more than |about |some |nearly )?(?:a |\\d|one|two|three|half)",
                    StatementRule.RECORD,
                    5,
                    " than "),
            frame(
                    "\\b(?:told|ordered|instructed|urged|asked|begged|invited|authori[sz]ed|allowed|permitted|forbade|directed|commanded) (?!.{0,60}\\bthat\\b)[\\p{L} '\u2019]{2,60}? (?:not )?to \\p{Ll}+",
                    StatementRule.RECORD,
                    5,
                    " to "),
            frame(DATED_OPENING, StatementRule.RECORD, 3),
            frame(
                    "^It (?:also |now |still )?(?:says|said|claims|claimed|argues|argued|insists|insisted|maintains|maintained|denies|denied|complains|retorts)\\b",
                    StatementRule.ATTRIBUTION,
                    3),
            frame(
                    ", (?:in )?(?:his|her|their|its) (?:own )?(?:words|telling|account|view|phrase)\\b,",
                    StatementRule.ATTRIBUTION,
                    3,
                    "words,",
                    "telling,",
                    "account,",
                    "view,",
                    "phrase,"),
            frame(
                    ",[\"\u201d]? (?:as )?(?:the |its |their |his |her |some |many )?(?:\\p{L}+ ){0,2}?\\p{L}+ " + SAY
                            + "(?: \\p{L}+){0,2},",
                    StatementRule.ATTRIBUTION,
                    3,
                    "sa",
                    "told",
                    "argue",
                    "wr",
                    "add",
                    "insist",
                    "claim",
                    "complain",
                    "warned",
                    "maintain",
                    "admit",
                    "conceded",
                    "believe"),
            frame("\\bspoke of (?:an? |the )?[\"\u201c\u2018]", StatementRule.ATTRIBUTION, 3, "spoke of "));

    private SentenceFrames() {}

    private static Frame frame(String pattern, StatementRule rule, int weight, String... words) {
        return new Frame(Pattern.compile("(?u)" + pattern), rule, weight, List.of(words));
    }

    /** The cues of a sentence, whose words are given. */
    static List<Cue> of(String sentence, int offset, List<Word> words) {
        List<Cue> cues = new ArrayList<>();
        for (Frame frame : FRAMES) {
            Matcher at = frame.pattern().matcher(sentence);
            if (frame.mayFit(sentence) && frame.isIn(at)) {
                int from = word(words, offset + at.start());
                int to = Math.max(from + 1, word(words, offset + at.end()));
                cues.add(new Cue(frame.rule(), from, Math.min(to, words.size()), frame.weight()));
            }
        }
        return cues;
    }

    /** The first word that ends behind an index. */
    private static int word(List<Word> words, int index) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).end() > index) {
                return i;
            }
        }
        return words.size() - 1;
    }
}
