/** Tests of the package of the same name. */
@NullMarked
package casebook.platform.web;

import org.jspecify.annotations.NullMarked;
