/**
 * Scoring in the transaction of the submit.
 */
@NullMarked
package casebook.scoring.app;

import org.jspecify.annotations.NullMarked;
