package casebook.commentary.draft;

import casebook.commentary.Actor;
import casebook.commentary.Sentence;
import java.time.LocalDate;
import java.util.List;

/**
 * A choice of an actor's that a text speaks of, or implies by what it reports or urges.
 *
 * @param date of which the text tells it; the day of publication for what is still open
 * @param sentence that speaks of it
 * @param words of the sentence that do
 * @param options that the words give, as they stand
 */
record NamedChoice(Actor decider, LocalDate date, Sentence sentence, Excerpt words, List<Excerpt> options, Way way) {
    NamedChoice {
        options = List.copyOf(options);
    }

    /** How the text speaks of it, the plainest first. */
    enum Way {
        /** "had to decide whether to", "faces a choice". */
        FACED,
        /** "refused to", "chose to". */
        TAKEN,
        /** "demanded that it", "urged it to". */
        ASKED,
        /** "it should", in the authors' voice. */
        ADVISED
    }
}
