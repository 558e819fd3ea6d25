/**
 * Releasing, reading feedback and reading results. Each use case takes the actor first; transactions begin here.
 */
@NullMarked
package casebook.gradebook.app;

import org.jspecify.annotations.NullMarked;
