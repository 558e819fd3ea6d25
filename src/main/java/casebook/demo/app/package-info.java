/**
 * Makes the demo course by running the use cases of other features at past moments. Nobody else may set the clock. Held
 * by {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.demo.app;

import org.jspecify.annotations.NullMarked;
