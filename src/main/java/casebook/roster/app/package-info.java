/**
 * Use cases of courses, enrolments and accommodations, and the questions that later features ask of the roster. Held by {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.roster.app;

import org.jspecify.annotations.NullMarked;
