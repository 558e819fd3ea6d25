/** Starting, shaping, sharing and publishing drafts. Each use case takes the actor first; transactions begin here. */
@NullMarked
package casebook.workbench.app;

import org.jspecify.annotations.NullMarked;
