package casebook.assessment;

import casebook.questionbank.ItemVersion;
import java.util.List;

/**
 * A question as those see it who put quizzes together; it holds the key.
 *
 * @param bank the title of its bank
 * @param concepts names, the main one first
 */
public record QuestionCard(ItemVersion version, String bank, List<String> concepts) {
    public QuestionCard {
        concepts = List.copyOf(concepts);
    }
}
