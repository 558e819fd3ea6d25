package casebook.delivery;

import casebook.assessment.Quiz;
import java.util.List;

/**
 * A quiz of a course and the assignments that rest on one of its versions.
 *
 * @param quiz its latest version
 * @param assignments those that the reader may see, by opening
 * @param unseen how many others there are
 */
public record QuizUse(Quiz quiz, List<Use> assignments, int unseen) {

    /** @param number of the version that the assignment has */
    public record Use(Assignment assignment, int number) {}

    public QuizUse {
        assignments = List.copyOf(assignments);
    }
}
