/**
 * Scores: what the scorer gave for each question of an attempt, kept in a ledger to which rows are only ever added. Pure:
 * no clock, no database. May use delivery, item and what they use; held by {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.scoring;

import org.jspecify.annotations.NullMarked;
