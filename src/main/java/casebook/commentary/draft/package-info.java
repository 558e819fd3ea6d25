/**
 * From the annotations of a commentary to a draft of a teaching case: proposals that a person accepts, changes or leaves,
 * each resting on sentences that are named, and doubts, which are slips and gaps of the source that are shown and never
 * mended. What is proposed quotes at most 24 words at a time, marked as a quotation, and says nothing else about the
 * world. Several commentaries give one draft, in which each entry keeps the sentences of all that tell of it. Pure: uses {@code java.*}, JSpecify, {@code jakarta.json} and the roots of {@code cases}, {@code item} and
 * {@code commentary} with its {@code sources}; held by {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.commentary.draft;

import org.jspecify.annotations.NullMarked;
