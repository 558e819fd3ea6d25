package casebook.commentary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, bullet or the like of the body.
 *
 * @param id {@code p1}, {@code p2} …
 * @param start UTF-16 index into {@link Commentary#text()}, inclusive
 * @param end UTF-16 index, exclusive
 * @param heading the heading that stands directly above it; null when there is none. Headings are no part of the text.
 * @param sentences its sentences in order, without overlap
 */
public record Passage(
        String id, int start, int end, @Nullable String heading, List<Sentence> sentences) {

    public Passage {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a passage runs from start to a later end");
        }
        sentences = List.copyOf(sentences);
    }

    public Span span() {
        return new Span(start, end);
    }
}
