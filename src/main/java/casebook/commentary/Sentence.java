package casebook.commentary;

/**
 * One sentence.
 *
 * @param id {@code s1}, {@code s2} … over the whole commentary
 * @param start UTF-16 index into {@link Commentary#text()}, inclusive
 * @param end UTF-16 index, exclusive
 */
public record Sentence(String id, int start, int end) {

    public Sentence {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a sentence runs from start to a later end");
        }
    }

    public Span span() {
        return new Span(start, end);
    }
}
