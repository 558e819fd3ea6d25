/**
 * The frame, the homes and the overview. May use every feature's use cases, and Faces; held by
 * {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.desk.web;

import org.jspecify.annotations.NullMarked;
