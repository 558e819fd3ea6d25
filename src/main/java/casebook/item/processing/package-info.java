/**
 * QTI's response and template processing: rules and expressions as a tree, and what evaluates it. Pure: randomness is
 * given, nothing reads a clock or a file. Uses {@code java.*} and {@code casebook.item}; held by
 * {@code casebook.architecture.LayoutTest} and {@code casebook.interchange.qti.QtiConsensusTest}.
 */
@NullMarked
package casebook.item.processing;

import org.jspecify.annotations.NullMarked;
