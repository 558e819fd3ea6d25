package casebook.assessment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parallel forms of a quiz, as their page shows them.
 *
 * @param forms null when not even one form can be drawn
 * @param missing why not; empty when forms were made
 * @param sheets one for each form
 */
public record FormsPlan(
        Quiz quiz,
        @Nullable ParallelForms forms,
        Map<Integer, Integer> missing,
        List<Sheet> sheets,
        Map<Long, Facility> facilities) {

    /**
     * A form as people read it.
     *
     * @param concepts how many concepts its questions are about
     * @param passages on how many passages and entries they rest
     */
    public record Sheet(ParallelForms.Form form, List<QuestionCard> cards, int concepts, int passages) {
        public Sheet {
            cards = List.copyOf(cards);
        }

        /** The slugs of its questions. */
        public List<String> slugs() {
            return cards.stream().map(card -> card.version().item().slug()).toList();
        }
    }

    public FormsPlan {
        missing = Map.copyOf(missing);
        sheets = List.copyOf(sheets);
        facilities = Map.copyOf(facilities);
    }

    /** How hard a question is taken to be. */
    public Facility facility(QuestionCard card) {
        return facilities.getOrDefault(card.version().id(), new Facility(0, 0));
    }

    /** How many of all questions of the forms have answers from students. */
    public long answered() {
        return facilities.values().stream()
                .filter(facility -> facility.answers() > 0)
                .count();
    }

    public int conceptGap() {
        return gap(sheets.stream().map(Sheet::concepts).toList());
    }

    public int passageGap() {
        return gap(sheets.stream().map(Sheet::passages).toList());
    }

    private static int gap(List<Integer> figures) {
        return figures.stream().mapToInt(Integer::intValue).max().orElse(0)
                - figures.stream().mapToInt(Integer::intValue).min().orElse(0);
    }
}
