package casebook.item;

import org.jspecify.annotations.Nullable;

/**
 * An answer of a concordance item.
 *
 * @param votes how many of the panel gave it, at least 0
 */
public record PanelChoice(
        String id, String text, int votes, @Nullable String rationale) implements Option {}
