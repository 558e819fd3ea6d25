/** Statistics against figures that others published. */
@NullMarked
package casebook.psychometrics;

import org.jspecify.annotations.NullMarked;
