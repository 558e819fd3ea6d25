/**
 * REST and pages of assignments and attempts.
 */
@NullMarked
package casebook.delivery.web;

import org.jspecify.annotations.NullMarked;
