/**
 * Rows and queries of courses, sections, enrolments and accommodations. Touched by nobody but CDI. Held by {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.roster.store;

import org.jspecify.annotations.NullMarked;
