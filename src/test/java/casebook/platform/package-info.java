/** Tests of the ground that all features stand on. */
@NullMarked
package casebook.platform;

import org.jspecify.annotations.NullMarked;
