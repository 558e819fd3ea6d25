/** Tests of the rules of who may sign in, without a container. */
@NullMarked
package casebook.security;

import org.jspecify.annotations.NullMarked;
