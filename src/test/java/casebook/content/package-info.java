/** Tests of the package of the same name. */
@NullMarked
package casebook.content;

import org.jspecify.annotations.NullMarked;
