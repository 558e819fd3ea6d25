/**
 * Content as it lies in folders: reads {@code cases/} and {@code question-banks/} through {@code casebook.interchange},
 * lints them, and checks them from the command line; writes drafts beside the annotations of a commentary. The root opens files and nothing else; held by
 * {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.content;

import org.jspecify.annotations.NullMarked;
