/**
 * What every feature stands on: the clock, randomness and settings. Imports no feature; held by {@code
 * casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.platform;

import org.jspecify.annotations.NullMarked;
