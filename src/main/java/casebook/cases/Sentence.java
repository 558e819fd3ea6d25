package casebook.cases;

/**
 * One sentence of a passage.
 *
 * @param id the passage's id and a number from 1, such as {@code p-opening.s1}
 * @param start code point offset into the passage's plain text, inclusive
 * @param end code point offset, exclusive
 * @param text the words between them
 */
public record Sentence(String id, int start, int end, String text) {

    public Sentence {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a sentence runs from start to a later end");
        }
    }
}
