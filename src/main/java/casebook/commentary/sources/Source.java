package casebook.commentary.sources;

import casebook.commentary.Annotations;
import casebook.commentary.Sentence;

/**
 * One of several commentaries on the same events.
 *
 * @param id tells it from the others, such as {@code a}
 */
public record Source(String id, Annotations found) {

    public String words(Sentence sentence) {
        return found.commentary().of(sentence);
    }
}
