/** Tests of which attempt counts, and of what is summed up and told. */
@NullMarked
package casebook.gradebook.report;

import org.jspecify.annotations.NullMarked;
