package casebook.item;

import org.jspecify.annotations.Nullable;

/**
 * Something to put on a picture.
 *
 * @param area where it belongs
 */
public record Placeable(
        String id, String text, Shape area, @Nullable String rationale) implements Option {}
