/**
 * The page on which an administrator sees what was loaded from files. May use the use cases of content, and Faces; held
 * by {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.content.web;

import org.jspecify.annotations.NullMarked;
