/**
 * The rows of banks, items and their versions.
 */
@NullMarked
package casebook.questionbank.store;

import org.jspecify.annotations.NullMarked;
