/** The rows of drafts, their changes and the people on them. */
@NullMarked
package casebook.workbench.store;

import org.jspecify.annotations.NullMarked;
