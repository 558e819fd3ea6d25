/**
 * Writes what was found in a commentary as {@code annotations.json}, which
 * {@code question-banks/schema/annotations.schema.json} describes. Pure; held by {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.interchange.annotations;

import org.jspecify.annotations.NullMarked;
