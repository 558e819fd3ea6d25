package casebook.gradebook;

import casebook.delivery.Attempt;
import casebook.delivery.LateAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A late answer beside what counts.
 *
 * @param student their name
 * @param title what staff call the question
 * @param now the question with what counts now and its marks
 * @param then the same with the late answer in its place and the marks it would earn; those are null where a person marks
 * @param decidedBy the name of who has decided; null while nobody has
 */
public record LateCase(
        LateAnswer late,
        Attempt attempt,
        String student,
        String title,
        Feedback.OfSlot now,
        Feedback.OfSlot then,
        @Nullable String decidedBy) {}
