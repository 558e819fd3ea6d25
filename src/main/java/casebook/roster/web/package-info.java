/**
 * REST resources of courses, enrolments and accommodations. Held by {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.roster.web;

import org.jspecify.annotations.NullMarked;
