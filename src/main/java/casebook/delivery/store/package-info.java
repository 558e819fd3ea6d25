/**
 * The rows of assignments, attempts and responses.
 */
@NullMarked
package casebook.delivery.store;

import org.jspecify.annotations.NullMarked;
