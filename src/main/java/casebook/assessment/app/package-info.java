/**
 * Making quizzes. The actor comes first; refusals are values.
 */
@NullMarked
package casebook.assessment.app;

import org.jspecify.annotations.NullMarked;
