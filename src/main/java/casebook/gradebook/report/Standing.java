package casebook.gradebook.report;

import java.util.HashMap;
import java.util.Map;

/**
 * Where a student stands, at one assignment or over several: the marks of the attempts that count. Questions without a
 * score yet count neither as marks given nor as marks to be had.
 *
 * @param score the marks given, not rounded
 * @param max the marks of the questions that have a score
 * @param pending how many questions have none
 * @param concepts by bank and concept; a question counts for its main concept alone
 */
public record Standing(long account, double score, double max, int pending, Map<ConceptKey, ConceptMarks> concepts) {

    public Standing {
        concepts = Map.copyOf(concepts);
    }

    /** Whether any question has a score. */
    public boolean hasResult() {
        return max > 0;
    }

    /** The marks given of those to be had, 0 to 1; only of one that has a result. */
    public double share() {
        return Math.clamp(score / max, 0, 1);
    }

    public Standing plus(Standing other) {
        Map<ConceptKey, ConceptMarks> both = new HashMap<>(concepts);
        other.concepts.forEach((key, marks) -> both.merge(key, marks, ConceptMarks::plus));
        return new Standing(account, score + other.score, max + other.max, pending + other.pending, both);
    }
}
