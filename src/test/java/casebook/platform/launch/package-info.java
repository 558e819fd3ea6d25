/** Tests of what runs before the server. */
@NullMarked
package casebook.platform.launch;

import org.jspecify.annotations.NullMarked;
