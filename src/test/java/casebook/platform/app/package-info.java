/** Tests of the package of the same name. */
@NullMarked
package casebook.platform.app;

import org.jspecify.annotations.NullMarked;
