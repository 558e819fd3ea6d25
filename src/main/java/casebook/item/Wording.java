package casebook.item;

import org.jspecify.annotations.Nullable;

/**
 * The texts of an item that no option holds, in Markdown.
 *
 * @param stimulus a scenario above the prompt
 * @param prompt the stem
 * @param rationale why the key holds; empty while a draft has none
 */
public record Wording(@Nullable String stimulus, String prompt, String rationale) {}
