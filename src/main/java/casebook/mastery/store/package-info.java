/**
 * The rows of the tallies, and the names that banks give to concepts and misconceptions.
 */
@NullMarked
package casebook.mastery.store;

import org.jspecify.annotations.NullMarked;
