/** Tests of what becomes of a draft by each deed, without a container. */
@NullMarked
package casebook.workbench;

import org.jspecify.annotations.NullMarked;
