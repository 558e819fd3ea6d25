package casebook.assessment;

import java.util.List;
import java.util.Map;

/**
 * All that the page of a quiz says about a blueprint before it is saved.
 *
 * @param prospects what its rows can be filled from and what its forms cover
 * @param fixed the fixed questions that may be drawn
 * @param forms what an attempt might get, as drawn with these seeds; empty when the blueprint cannot be filled
 * @param found the first questions that the search found
 * @param allFound how many it found
 */
public record QuizPlan(
        Shelf shelf,
        Survey survey,
        Prospects prospects,
        List<QuestionCard> fixed,
        List<Form> forms,
        List<QuestionCard> found,
        int allFound) {

    /** A form that was drawn for show. */
    public record Form(long seed, List<QuestionCard> questions) {
        public Form {
            questions = List.copyOf(questions);
        }

        public double marks() {
            return questions.stream()
                    .mapToDouble(card -> card.version().item().marks())
                    .sum();
        }
    }

    public QuizPlan {
        fixed = List.copyOf(fixed);
        forms = List.copyOf(forms);
        found = List.copyOf(found);
    }

    /** The name of a concept of any bank. */
    public Map<String, String> conceptNames() {
        return shelf.conceptNames();
    }
}
