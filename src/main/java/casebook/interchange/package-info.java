/**
 * Codecs between files and the project's own records; each format lives in its own package below. Pure: no file is
 * opened here, texts come in and go out; held by {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.interchange;

import org.jspecify.annotations.NullMarked;
