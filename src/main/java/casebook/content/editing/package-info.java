/**
 * The form of each kind of element of a case, and what is wrong with a case that is being edited, by its fields. Pure:
 * uses {@code casebook.cases}, {@code jakarta.json} and {@code casebook.shared}; held by
 * {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.content.editing;

import org.jspecify.annotations.NullMarked;
