/**
 * Feedback, results and release over REST.
 */
@NullMarked
package casebook.gradebook.web;

import org.jspecify.annotations.NullMarked;
