/** Tests of the rules of who takes part in what, without a container. */
@NullMarked
package casebook.roster;

import org.jspecify.annotations.NullMarked;
