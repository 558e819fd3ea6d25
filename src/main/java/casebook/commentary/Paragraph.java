package casebook.commentary;

import org.jspecify.annotations.Nullable;

/** A paragraph of the body before it is cut into sentences, with the heading directly above it, if any. */
public record Paragraph(@Nullable String heading, String text) {

    public Paragraph(String text) {
        this(null, text);
    }
}
