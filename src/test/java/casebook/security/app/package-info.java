/** Tests of the rules of who may sign in, without a container. */
@NullMarked
package casebook.security.app;

import org.jspecify.annotations.NullMarked;
