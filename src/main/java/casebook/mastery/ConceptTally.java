package casebook.mastery;

import casebook.scoring.ScoreEntry;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

/**
 * The marks of one attempt on one concept. A question counts for its main concept alone, so that no mark counts twice.
 *
 * @param questions at least 1
 * @param score the sum of the marks given, 0 to {@code max}
 * @param max the sum of the marks to be had, above 0
 * @param at when the attempt was submitted
 */
public record ConceptTally(
        long account, long attempt, String concept, int questions, double score, double max, Instant at) {

    /**
     * The tallies of an attempt, by concept in alphabetical order. Questions without a score yet count for nothing.
     *
     * @param latest the entries of the ledger that count
     * @param concept from an item version to its main concept
     */
    public static List<ConceptTally> of(
            long account, long attempt, Instant at, Collection<ScoreEntry> latest, LongFunction<String> concept) {
        Map<String, ConceptTally> byConcept = new TreeMap<>();
        for (ScoreEntry entry : latest) {
            Double score = entry.score();
            if (score != null) {
                String id = concept.apply(entry.itemVersion());
                byConcept.merge(
                        id, new ConceptTally(account, attempt, id, 1, score, entry.max(), at), ConceptTally::plus);
            }
        }
        return List.copyOf(byConcept.values());
    }

    /** The sum of two tallies of one student on one concept, dated by the later. */
    public ConceptTally plus(ConceptTally other) {
        return new ConceptTally(
                account,
                other.attempt,
                concept,
                questions + other.questions,
                score + other.score,
                max + other.max,
                at.isAfter(other.at) ? at : other.at);
    }

    public Estimate estimate() {
        return Estimate.of(max == 0 ? 0 : Math.clamp(score / max, 0, 1), questions);
    }
}
