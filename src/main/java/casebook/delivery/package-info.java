/**
 * Sitting a quiz: windows and deadlines, attempts and their transitions, what a save does. Pure: no clock, no
 * database. May use assessment, roster, item and shared; held by {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.delivery;

import org.jspecify.annotations.NullMarked;
