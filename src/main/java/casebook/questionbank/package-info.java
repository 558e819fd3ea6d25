/**
 * Question banks, what they may cite, and lint: the rules that an item and a bank are held to before they are drawn.
 * Pure: uses {@code java.*}, JSpecify and the roots of {@code item} and {@code cases}; held by
 * {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.questionbank;

import org.jspecify.annotations.NullMarked;
