/**
 * Grades: what is released to whom, feedback, results of an assignment. Pure: no clock, no database. May use scoring,
 * mastery and what they use; held by {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.gradebook;

import org.jspecify.annotations.NullMarked;
