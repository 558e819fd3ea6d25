/**
 * How far a student has come with each concept: tallies of marks made from the score ledger, estimates with their
 * uncertainty, misconceptions. Pure: no clock, no database. May use scoring and what it uses, and
 * commons-statistics-distribution; held by {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.mastery;

import org.jspecify.annotations.NullMarked;
