package casebook.item;

import java.util.Map;

/**
 * What scoring one response gave.
 *
 * @param score from the rule's least, which is 0 but where wrong answers cost, to {@code max}, not rounded; 0 while pending
 * @param max the item's marks
 * @param pending whether a person has yet to mark it
 * @param outcomes QTI outcome variables: SCORE, MAXSCORE, and for evidence ANSWER_SCORE and EVIDENCE_SCORE
 */
public record ItemOutcome(double score, double max, Verdict verdict, boolean pending, Map<String, Value> outcomes) {

    public ItemOutcome {
        outcomes = Map.copyOf(outcomes);
    }
}
