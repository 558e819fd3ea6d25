package casebook.cases;

/**
 * A quotation pinned to a passage of one version of a case.
 *
 * @param passage the id of a passage or entry
 * @param quote the exact words, in the normal form of {@link PlainText#normal}
 * @param prefix up to 32 code points that stand before the quotation
 * @param suffix up to 32 code points that stand after it
 */
public record Anchor(String passage, String quote, String prefix, String suffix) {

    static final int CONTEXT = 32;

    public Anchor {
        quote = PlainText.normal(quote);
    }

    /** An anchor to a span of a passage, with as much context as there is, up to 32 code points on each side. */
    static Anchor at(Passage passage, int start, int end) {
        int[] text = passage.text().codePoints().toArray();
        int from = Math.max(0, start - CONTEXT);
        int to = Math.min(text.length, end + CONTEXT);
        return new Anchor(
                passage.id(),
                new String(text, start, end - start),
                new String(text, from, start - from),
                new String(text, end, to - end));
    }
}
