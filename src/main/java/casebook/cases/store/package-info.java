/**
 * The rows of cases, their versions, open parts and notes.
 */
@NullMarked
package casebook.cases.store;

import org.jspecify.annotations.NullMarked;
