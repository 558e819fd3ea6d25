/**
 * A quiz: its blueprint, how questions are drawn from a pool, and what is shown when. Pure; may use questionbank,
 * item, cases and shared.
 */
@NullMarked
package casebook.assessment;

import org.jspecify.annotations.NullMarked;
