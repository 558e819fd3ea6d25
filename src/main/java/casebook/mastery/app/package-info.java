/**
 * Keeping the tallies in step with the ledger, and showing students where they stand.
 */
@NullMarked
package casebook.mastery.app;

import org.jspecify.annotations.NullMarked;
