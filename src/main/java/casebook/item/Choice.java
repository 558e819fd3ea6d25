package casebook.item;

import org.jspecify.annotations.Nullable;

/**
 * An option of a choice, of a gap or of an evidence item's answer.
 *
 * @param key whether it belongs to the right answer
 * @param misconception the id, in the controlled list, of what a student who picks it believes; null when not given
 */
public record Choice(
        String id,
        String text,
        boolean key,
        @Nullable String rationale,
        @Nullable String misconception) implements Option {}
