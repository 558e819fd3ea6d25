/**
 * The contract as a tester reads it: calls over HTTP to the packaged application, with the values that the contract
 * gives. Knows nothing of the code, but for the list of REST paths that the access table is made from.
 */
@NullMarked
package casebook.contract;

import org.jspecify.annotations.NullMarked;
