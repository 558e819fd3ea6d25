/**
 * The rows of the score ledger, and the answers that scores came from.
 */
@NullMarked
package casebook.scoring.store;

import org.jspecify.annotations.NullMarked;
