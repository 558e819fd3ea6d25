/**
 * The published cases as other features see them, which parts a course has open, and readers' notes.
 */
@NullMarked
package casebook.cases.app;

import org.jspecify.annotations.NullMarked;
