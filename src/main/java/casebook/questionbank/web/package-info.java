/**
 * The pages of question banks, their items and the editor. Uses the use cases of its feature and the platform; held by
 * {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.questionbank.web;

import org.jspecify.annotations.NullMarked;
