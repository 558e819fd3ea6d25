/** Pages that span features. Nothing but {@code web}; held by {@code casebook.architecture.LayoutTest}. */
@NullMarked
package casebook.desk;

import org.jspecify.annotations.NullMarked;
