/**
 * The loader: brings what lies in the folders of cases and question banks into the database when the server starts. May
 * touch the roots of {@code cases} and {@code questionbank} and the ground; held by {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.content.app;

import org.jspecify.annotations.NullMarked;
