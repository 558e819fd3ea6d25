package casebook.questionbank;

import casebook.cases.Anchors;
import casebook.cases.Resolution;
import casebook.cases.TeachingCase;
import casebook.item.ItemAnchor;
import org.jspecify.annotations.Nullable;

/**
 * The passage that an anchor names, with the quoted words in it, in the case as it is served now.
 *
 * @param at the place of the anchor in its item
 * @param before the passage up to the words; the whole of it when they are not found
 * @param words empty when they are not found
 * @param found whether they stand in the passage, once
 */
public record QuotedWords(
        int at, String passage, String part, String before, String words, String after, boolean found) {

    /** @param whole null when the case is not served */
    public static QuotedWords of(int at, ItemAnchor anchor, @Nullable TeachingCase whole) {
        if (whole == null) {
            return new QuotedWords(at, anchor.passage(), "", "", "", "", false);
        }
        return switch (Anchors.resolve(whole, anchor.passage(), anchor.quote(), anchor.prefix(), anchor.suffix())) {
            case Resolution.Found found -> {
                String text = found.passage().text();
                int start = text.offsetByCodePoints(0, found.start());
                int end = text.offsetByCodePoints(0, found.end());
                yield new QuotedWords(
                        at,
                        anchor.passage(),
                        found.passage().part(),
                        text.substring(0, start),
                        text.substring(start, end),
                        text.substring(end),
                        true);
            }
            case Resolution.NotFound ignored ->
                whole.passage(anchor.passage())
                        .map(passage ->
                                new QuotedWords(at, anchor.passage(), passage.part(), passage.text(), "", "", false))
                        .orElseGet(() -> new QuotedWords(at, anchor.passage(), "", "", "", "", false));
        };
    }
}
