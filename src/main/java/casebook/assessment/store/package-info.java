/**
 * The rows of quizzes and their versions.
 */
@NullMarked
package casebook.assessment.store;

import org.jspecify.annotations.NullMarked;
