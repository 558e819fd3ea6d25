/** Tests of what is released, and of what feedback holds. */
@NullMarked
package casebook.gradebook;

import org.jspecify.annotations.NullMarked;
