/**
 * REST for quizzes.
 */
@NullMarked
package casebook.assessment.web;

import org.jspecify.annotations.NullMarked;
