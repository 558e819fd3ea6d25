/**
 * What the database keeps of the loads of content files. May use {@code EntityManager}; the layout test guards it.
 */
@NullMarked
package casebook.content.store;

import org.jspecify.annotations.NullMarked;
