package casebook.commentary.draft;

import casebook.commentary.Actor;
import casebook.commentary.Sentence;
import java.time.LocalDate;

/**
 * A moment at which somebody could choose.
 *
 * @param decider who could
 * @param date the day: of what calls for an answer, or of what the decider did
 * @param cause the sentence that tells of it
 * @param deed what was done then, by the decider or by another
 * @param weight how much the text tells of what the decider made of it
 */
record Choice(Actor decider, LocalDate date, Sentence cause, Deed deed, int weight) {

    /** Whether another acted and the decider had to answer; else the decider acted. */
    boolean isAnswer() {
        return !deed.actor().equals(decider);
    }
}
