package casebook.commentary;

import java.util.regex.Pattern;

/** Tells by its verbs whether a sentence is told as past. */
final class Tense {

    private static final Pattern PAST = Pattern.compile(
            "(?i)\\b(?:was|were|had|did|came|went|took|gave|made|said|told|held|met|left|fell|began|broke|brought|built|bought|chose|cut|drew|drove|fought|flew|found|got|grew|hit|kept|knew|led|lost|meant|paid|put|ran|rose|sank|saw|sent|set|shot|shut|sold|spent|spoke|stood|struck|swore|taught|thought|threw|understood|withdrew|won|wrote|became|burnt|learnt|let|"
                    + "\\p{L}{2,}[^aeiou\\W]ed|\\p{L}{2,}[aiou]ed|agreed|freed|decreed|guaranteed)\\b");
    private static final Pattern PRESENT_PERFECT = Pattern.compile(
            "(?i)\\b(?:has|have|is|are|be|been|being|will be)(?: \\p{L}+ly| not| now| already| also| never)? \\p{L}+ed\\b");

    private Tense() {}

    /** Whether one of its verbs is a past tense; participles after "has" or "is" count for nothing. */
    static boolean isPast(String sentence) {
        return PAST.matcher(PRESENT_PERFECT.matcher(sentence).replaceAll(" ")).find();
    }
}
