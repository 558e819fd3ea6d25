package casebook.commentary;

import org.jspecify.annotations.Nullable;

/**
 * A name found in a sentence.
 *
 * @param sentence index of the sentence
 * @param from index of its first word in the sentence
 * @param to index after its last word
 * @param known whom it is known to stand for; null when it is not known
 * @param kind what its own words or those around it say for certain; null when they do not
 * @param initial whether it is one word at the beginning of a sentence, where a capital says nothing
 */
record NameFound(
        int sentence,
        int from,
        int to,
        @Nullable KnownName known,
        @Nullable ActorKind kind,
        boolean initial) {}
