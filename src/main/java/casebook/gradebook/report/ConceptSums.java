package casebook.gradebook.report;

/**
 * What a group of students did on a concept.
 *
 * @param students how many have a score on any question about it
 * @param score the sum of the marks given
 * @param max the sum of the marks to be had
 */
public record ConceptSums(ConceptKey concept, int students, double score, double max) {
    public ConceptSums plus(ConceptSums other) {
        return new ConceptSums(concept, students + other.students, score + other.score, max + other.max);
    }

    /** The marks given of those to be had, 0 to 1. */
    public double share() {
        return max == 0 ? 0 : Math.clamp(score / max, 0, 1);
    }
}
