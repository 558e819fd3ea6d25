/**
 * Grade reports as files: what is in them, what is left out of those that leave the course, and how they are written as
 * CSV, XLSX and PDF. Pure: rows in, bytes out. Held by {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.gradebook.export;

import org.jspecify.annotations.NullMarked;
