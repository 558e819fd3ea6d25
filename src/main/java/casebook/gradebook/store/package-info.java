/**
 * The rows of releases, and what the gradebook reads of the class lists.
 */
@NullMarked
package casebook.gradebook.store;

import org.jspecify.annotations.NullMarked;
