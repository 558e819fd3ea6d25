package casebook.gradebook.report;

import java.util.List;

/**
 * The results of a section, of one assignment or of all.
 *
 * @param section 0 for students without one
 * @param students how many there are, with a result or without
 * @param shares of the students who have a result, the marks given of those to be had, 0 to 1, ascending
 * @param ungraded answers without a score yet
 * @param concepts what they did on each, by bank and concept
 * @param questions what they did on each, by version
 */
public record SectionSums(
        long section,
        int students,
        List<Double> shares,
        int ungraded,
        List<ConceptSums> concepts,
        List<QuestionSums> questions) {

    public SectionSums {
        shares = List.copyOf(shares);
        concepts = List.copyOf(concepts);
        questions = List.copyOf(questions);
    }

    public int n() {
        return shares.size();
    }
}
