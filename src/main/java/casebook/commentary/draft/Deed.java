package casebook.commentary.draft;

import casebook.commentary.Actor;

/**
 * What a sentence says that an actor did.
 *
 * @param actor the grammatical subject, named directly before the verb
 * @param act from the verb to the end of its clause
 */
record Deed(Actor actor, Excerpt act) {}
