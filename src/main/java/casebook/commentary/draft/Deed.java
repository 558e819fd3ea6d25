package casebook.commentary.draft;

import casebook.commentary.Actor;

/**
 * What a sentence says that an actor did.
 *
 * @param actor the grammatical subject, named directly before the verb, or the one whose forces or government it is
 * @param who the subject as the text has it: {@code Iran}, {@code Houthi fighters}
 * @param own whether the subject is the actor's name and nothing else
 * @param act from the verb to the end of its clause
 */
record Deed(Actor actor, String who, boolean own, Excerpt act) {

    /** The subject as it stands within a sentence. */
    String subject() {
        return own ? Voice.named(actor) : who;
    }
}
