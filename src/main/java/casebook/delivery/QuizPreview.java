package casebook.delivery;

import casebook.assessment.Quiz;
import java.util.List;

/**
 * A form of a quiz as a student would see it, drawn for show; nothing of it is kept.
 *
 * @param slots empty when the quiz cannot be filled now
 */
public record QuizPreview(Quiz quiz, long seed, List<SittingSlot> slots) {
    public QuizPreview {
        slots = List.copyOf(slots);
    }
}
