package casebook.gradebook.report;

/**
 * Marks on one concept.
 *
 * @param score the marks given, not rounded
 * @param max the marks of the questions that have a score, above 0
 */
public record ConceptMarks(double score, double max) {
    public ConceptMarks plus(ConceptMarks other) {
        return new ConceptMarks(score + other.score, max + other.max);
    }
}
