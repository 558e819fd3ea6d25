/**
 * The teaching case: its passages and entries, its plain text and sentences, what a candidate and a reader may see of
 * it, and anchors into it with their re-anchoring. Pure: uses {@code java.*}, JSpecify, commonmark and
 * {@code casebook.shared} only; held by {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.cases;

import org.jspecify.annotations.NullMarked;
