/** Tests of scoring in the transaction of a submit. */
@NullMarked
package casebook.scoring.app;

import org.jspecify.annotations.NullMarked;
