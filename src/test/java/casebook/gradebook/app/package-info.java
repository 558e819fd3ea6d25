/** Tests of who may see and release results. */
@NullMarked
package casebook.gradebook.app;

import org.jspecify.annotations.NullMarked;
