package casebook.delivery;

import casebook.assessment.Quiz;

/**
 * An assignment as those see it who may edit it.
 *
 * @param revision what an edit has to name
 * @param quiz the version that it has
 * @param latest the latest version of the quiz
 * @param started how many students have an attempt
 * @param editable whether the reader teaches all whom it is set for
 */
public record AssignmentDetails(
        Assignment assignment, int revision, Quiz quiz, Quiz latest, int started, boolean editable) {

    /** Whether a later version of the quiz can be put in place of this one: only while nobody has started. */
    public boolean isUpgradable() {
        return editable && started == 0 && latest.version() != quiz.version();
    }
}
