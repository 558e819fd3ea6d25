/**
 * From the raw text of a published commentary to its annotations: cleaned, cut into passages and sentences, then read for
 * events, actors, concepts and statements. Deterministic; every finding names the words that it rests on. Offsets are
 * UTF-16 indices into {@link casebook.commentary.Commentary#text()}. Pure: uses {@code java.*}, JSpecify,
 * {@code jakarta.json} and the roots of {@code cases} and {@code item} only; held by
 * {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.commentary;

import org.jspecify.annotations.NullMarked;
