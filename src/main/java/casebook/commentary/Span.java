package casebook.commentary;

/**
 * A run of characters of a commentary.
 *
 * @param start UTF-16 index into {@link Commentary#text()}, inclusive
 * @param end UTF-16 index, exclusive
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span runs from start to a later end");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
