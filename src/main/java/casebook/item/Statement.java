package casebook.item;

import org.jspecify.annotations.Nullable;

/** A statement to sort, with the type that it has. */
public record Statement(
        String id,
        String text,
        StatementType type,
        @Nullable String rationale) implements Option {}
