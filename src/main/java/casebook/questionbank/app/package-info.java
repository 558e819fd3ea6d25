/**
 * The banks as other features see them: item versions by id, and what may be drawn.
 */
@NullMarked
package casebook.questionbank.app;

import org.jspecify.annotations.NullMarked;
