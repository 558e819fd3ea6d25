package casebook.commentary;

import casebook.cases.StatementType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What kind of statement a sentence makes, and by which words that was told.
 *
 * @param sentence id of the sentence
 * @param type of the main clause's proposition; never {@link StatementType#PLANNED}
 * @param secondary of another clause that has a type of its own; null when none has
 * @param attributedTo of a claim: the name of the actor whose it is, or the words for one without a name; else null
 * @param verb of a claim: the verb that reports it; else null
 * @param cue the words that the type rests on; empty when it rests on there being none
 * @param start UTF-16 index of the cue into {@link Commentary#text()}, inclusive; the sentence's own when there is no cue
 * @param end UTF-16 index, exclusive
 * @param rule the rule that decided
 * @param reason why, in plain words
 */
public record Statement(
        String sentence,
        StatementType type,
        @Nullable StatementType secondary,
        @Nullable String attributedTo,
        @Nullable String verb,
        String cue,
        int start,
        int end,
        StatementRule rule,
        String reason,
        Confidence confidence) {

    /** How sure the rules are; see {@link Statements}. */
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW;

        /** As files name it: {@code high}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A type as files name it: {@code reported-fact}. */
    public static String word(StatementType type) {
        return switch (type) {
            case FACT, PLANNED -> "reported-fact";
            case CLAIM -> "actor-claim";
            case JUDGEMENT -> "authors-judgement";
            case FORECAST -> "forecast";
        };
    }
}
