/**
 * The rows of releases, of grades and of what is summed up from them.
 */
@NullMarked
package casebook.gradebook.store;

import org.jspecify.annotations.NullMarked;
