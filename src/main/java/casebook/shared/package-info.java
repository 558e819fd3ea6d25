/**
 * The few plain types that every feature speaks: diagnostics, answers of use cases, instants and JSON as text. Uses
 * {@code java.*}, JSpecify and {@code jakarta.json} only and imports no other package of the project; held by
 * {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.shared;

import org.jspecify.annotations.NullMarked;
