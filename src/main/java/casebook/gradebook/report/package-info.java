/**
 * Results of a course as reports show them: which attempt counts, sums by section, by concept and by question, and what
 * follows from them. Pure: no clock, no database. Held by {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.gradebook.report;

import org.jspecify.annotations.NullMarked;
