/**
 * A case as a printed handout. Pure: uses {@code casebook.cases}, commonmark and OpenPDF; held by
 * {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.content.handout;

import org.jspecify.annotations.NullMarked;
