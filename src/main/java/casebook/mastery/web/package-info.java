/** The page of progress. Uses mastery's use case and Faces; held by {@code casebook.architecture.LayoutTest}. */
@NullMarked
package casebook.mastery.web;

import org.jspecify.annotations.NullMarked;
