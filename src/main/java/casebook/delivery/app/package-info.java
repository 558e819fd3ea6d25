/**
 * Assigning, starting, saving, submitting and supervising. Each use case takes the actor first and answers with a
 * value; transactions begin here.
 */
@NullMarked
package casebook.delivery.app;

import org.jspecify.annotations.NullMarked;
