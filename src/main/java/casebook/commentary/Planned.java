package casebook.commentary;

import java.util.regex.Pattern;

/** Tells from the words around an expression whether it is of something to come. */
final class Planned {

    private static final int BEFORE = 90;
    private static final int OPENING = 12;
    private static final String SAYING =
            "(?:said|told|announced|declared|warned|wrote|added|claimed|reported|stated|tweeted|insisted|confirmed|denied)";

    private static final Pattern COMING = Pattern.compile(
            "(?i)\\b(?:with effect from|effective|will|'ll|\u2019ll|shall|won['\u2019]t|(?:is|are) (?:to|due|set|expected|scheduled|planned|slated|likely|supposed|going|meant)|(?:was|were) (?:to|due|set|expected|scheduled|planned|slated|supposed)"
                    + "|due|scheduled|slated|planned|expected|upcoming|forthcoming|ahead of|deadline|looms?|awaits?|plans? to(?= (?-i:\\p{Ll}))|intends? to|hopes? to|aims? to|wants? .{0,40}(?:before|by)|to be (?:held|completed|ready|signed)|could|(?-i:may)|might|should|must|can|would|invit(?:ed|ation|es)|promis(?:ed|es)|pledged|pledges to|vowed|agreed to|agree to|expects?)\\b");
    private static final Pattern DONE = Pattern.compile(
            "(?i)\\b" + SAYING + "\\b[^,;.]{0,25}$|\\b(?:but|after|since|when|because|although)\\b[^,]{0,60}$");
    /** "was cancelled on": what was done, though the sentence also tells what had been planned. */
    private static final Pattern WAS_DONE = Pattern.compile(
            "(?i)\\b(?:was|were|(?:had|has|have) been) (?!due|set|scheduled|slated|planned|expected|supposed|meant|to\\b)\\p{L}+(?:ed|en|wn|nt|lt|ght|off|out|down|up|back)\\b[^,;.]{0,25}$");

    /** "is on", "meets in Brussels on": before a weekday the present tense tells of one to come. */
    private static final Pattern PRESENT = Pattern.compile(
            "\\b(?:is|are|meets?|opens?|begins?|starts?|ends?|expires?|votes?|sits?|arrives?|returns?|resumes?|follows?|falls?|lapses?|runs? out|takes? place|takes? effect|takes? over|comes? into force|goes to the polls|go to the polls|convenes?|gathers?|flies|travels)(?: (?!since\\b|from\\b)[\\p{L}'\u2019-]+){0,4}(?: (?:on|by))? ?$");

    private static final Pattern PRESENT_VERB = Pattern.compile(
            "\\b(?:is|are|meets|opens?|begins|expires|arrives|returns|resumes|convenes|travels|flies|sits|takes (?:place|effect|over))(?: (?!since\\b|from\\b)[\\p{L}'\u2019-]+){0,3}(?: (?:on|by))? ?$");

    private static final Pattern COMING_AFTER = Pattern.compile(
            "(?i)^['\u2019s]{0,2} ?(?:at (?:the )?(?:earliest|latest)|will|is to|are to|is due|(?:is|are) (?:expected|scheduled|set|likely)|(?-i:may)|could|should)\\b");
    /** "In March the court will rule", but not "In March the court said that it will". */
    private static final Pattern COMING_LATER = Pattern.compile(
            "(?i)^,?(?: (?!" + SAYING
                    + "\\b)[\\p{L}'\u2019-]+){1,8}? (?:will|is to|are to|is due|are due|could|(?-i:may)|(?:is|are) (?:expected|scheduled|set|likely) to|votes?|meets?|goes? to the polls|elects?|chooses?)\\b");

    private static final Pattern INVITED = Pattern.compile(
            "(?i)\\b(?:announc\\w+|agree\\w*|invit\\w+|promis\\w+|pledg\\w+|vow\\w*|plan\\w*|propos\\w+|order\\w*|demand\\w*|undert\\w+|intend\\w*|decid\\w+|call(?:ed|s)? for|due|scheduled|expected|set|want\\w*|insist\\w*|hop\\w+|will|would|to)\\b");
    private static final Pattern DUE = Pattern.compile(
            "(?i)\\b(?:due|scheduled|slated|planned|expected|supposed|(?:was|were|been) (?:set|meant|to))\\b[^.;]{0,45}$");
    private static final Pattern NAMED_BEFORE = Pattern.compile(
            "(?i)\\b(?:elections?|vote|votes|polls?|referendum|summit|session|conference|inauguration|deadline|ballot|run-?off|anniversary|meeting|talks|visit|games)\\b[^.;,]{0,25}$");
    private static final Pattern VOTE_BEFORE = Pattern.compile(
            "(?i)\\b(?:elections?|vote|votes|polls?|referendum|inauguration|deadline|ballot|run-?off|anniversary|games)\\b[^.;,]{0,25}$");
    private static final Pattern NAMED_AFTER = Pattern.compile(
            "(?i)^['\u2019]?s? (?:\\w+ )?(?:elections?|vote|polls?|referendum|summit|session|conference|inauguration|deadline|ballot)\\b");

    /** "the deadline passed on". */
    private static final Pattern OVER = Pattern.compile(
            "(?i)\\b(?:passed|expired|lapsed|ended|was held|were held|took place|was over|ran out|came and went)\\b[^,;.]{0,20}$");

    private static final Pattern POSTPONED = Pattern.compile(
            "(?i)\\b(?:adjourned|adjournment|postponed|postponement|put off|put back|delays?|delayed|extension|deferral|reprieve|deferred|suspended|extended|moved)\\b[^,;.]{0,30}$");
    private static final Pattern LATER_WILL =
            Pattern.compile("(?i)\\b(?:will|(?-i:may)|might|could|can|shall)\\b(?! have\\b)");
    private static final Pattern IF = Pattern.compile("(?i)^(?:if|unless|should)\\b");

    private Planned() {}

    /** Whether the clause before the expression, or what follows it directly, looks forward. */
    static boolean isAhead(String sentence, int start, int end) {
        String before = sentence.substring(Math.max(0, start - BEFORE), start);
        int clause =
                Math.max(before.lastIndexOf(": "), Math.max(before.lastIndexOf(';'), before.lastIndexOf('\u2014')));
        String near = before.substring(clause + 1);
        String after = sentence.substring(end);
        boolean until = sentence.regionMatches(true, start, "until", 0, 5)
                || near.toLowerCase(java.util.Locale.ROOT).endsWith("until ");
        if (OVER.matcher(near).find()) {
            return false;
        }
        if (IF.matcher(sentence).find() && LATER_WILL.matcher(sentence).find()
                || (until || near.endsWith("to "))
                        && POSTPONED
                                .matcher(near.replaceFirst("(?i)(?:until|to) $", ""))
                                .find()) {
            return true;
        }
        if (start <= OPENING && COMING_LATER.matcher(after).find()) {
            return true;
        }
        return COMING.matcher(near).find()
                        && !DONE.matcher(near).find()
                        && !WAS_DONE.matcher(near).find()
                || COMING_AFTER.matcher(after).find();
    }

    /** Whether a weekday that stands there is told in the present tense, as one to come; a noun in a sentence of the past may look so. */
    static boolean isPresent(String sentence, int start, boolean past) {
        return (past ? PRESENT_VERB : PRESENT)
                .matcher(sentence.substring(Math.max(0, start - BEFORE), start))
                .find();
    }

    /** Whether something that is announced beforehand, such as a vote, stands beside the expression. */
    static boolean isNamedBefore(String sentence, int start, int end) {
        String before = sentence.substring(Math.max(0, start - BEFORE), start);
        return NAMED_BEFORE.matcher(before).find()
                || NAMED_AFTER.matcher(sentence.substring(end)).find();
    }

    /** Whether it is a vote or a deadline, which a sentence in the past may still look forward to. */
    static boolean isVoteBefore(String sentence, int start, int end) {
        if (OVER.matcher(sentence.substring(Math.max(0, start - BEFORE), start)).find()) {
            return false;
        }
        return VOTE_BEFORE
                        .matcher(sentence.substring(Math.max(0, start - BEFORE), start))
                        .find()
                || NAMED_AFTER.matcher(sentence.substring(end)).find();
    }

    /** Whether something in the past is told as having been due then. */
    static boolean wasDue(String sentence, int start) {
        return DUE.matcher(sentence.substring(Math.max(0, start - BEFORE), start))
                .find();
    }

    /** Whether the sentence tells of an announcement, so that its "by the end of the week" lay ahead. */
    static boolean isAnnounced(String sentence, int start) {
        return INVITED.matcher(sentence.substring(0, start)).find();
    }
}
