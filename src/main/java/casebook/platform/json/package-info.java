/**
 * Reading and writing JSON with every fault reported at once, and the canonical form of RFC 8785. Pure.
 */
@NullMarked
package casebook.platform.json;

import org.jspecify.annotations.NullMarked;
