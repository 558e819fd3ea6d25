package casebook.item;

import org.jspecify.annotations.Nullable;

/**
 * Exact words of a passage of a case; the loader pins the case version.
 *
 * @param passage the id of a passage, timeline row, actor, claim, decision, exhibit or concept entry
 * @param prefix up to 32 characters before the quote, where the quote alone is not unique
 * @param suffix up to 32 characters after it
 */
public record ItemAnchor(
        String caseSlug,
        String passage,
        String quote,
        @Nullable String prefix,
        @Nullable String suffix) implements Anchor {}
