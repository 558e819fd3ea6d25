/**
 * Statistics of marks. Pure: {@code java.*} and the distributions of Commons Statistics; knows no other part. Held by
 * {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.psychometrics;

import org.jspecify.annotations.NullMarked;
