/** Tests of drawing questions, without a container. */
@NullMarked
package casebook.assessment;

import org.jspecify.annotations.NullMarked;
