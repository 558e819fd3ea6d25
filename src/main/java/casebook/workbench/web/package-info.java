/** The pages on which a commentary becomes a case. */
@NullMarked
package casebook.workbench.web;

import org.jspecify.annotations.NullMarked;
