/** Tests of estimates, tallies and standings. */
@NullMarked
package casebook.mastery;

import org.jspecify.annotations.NullMarked;
