/** Tests of what leaves as a file. */
@NullMarked
package casebook.gradebook.export;

import org.jspecify.annotations.NullMarked;
