/**
 * The item model on the QTI 3 information model: declarations, values, interactions, response processing, and the pure
 * scorer over them; and what of an item a candidate may see. Uses {@code java.*}, {@code jakarta.json} for the stored form
 * of drawn ids, commonmark for Markdown, and {@code casebook.shared}; nothing here reads a clock, a file or a random source
 * that it was not given. Held by {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.item;

import org.jspecify.annotations.NullMarked;
