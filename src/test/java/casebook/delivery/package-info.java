/** Tests of the rules of sitting a quiz, without a container. */
@NullMarked
package casebook.delivery;

import org.jspecify.annotations.NullMarked;
