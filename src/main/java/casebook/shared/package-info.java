/**
 * The few plain types that every feature speaks: identifiers, marks, diagnostics. Uses {@code java.*} and JSpecify only
 * and imports no other package of the project; held by {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.shared;

import org.jspecify.annotations.NullMarked;
