/** Tests of what the pages of the roster compute. */
@NullMarked
package casebook.roster.web;

import org.jspecify.annotations.NullMarked;
