package casebook.workbench;

/**
 * A piece of text in a proposal that a person may change.
 *
 * @param path JSON Pointer into the content
 * @param name the member's name, by which the words for it are found
 * @param value lines of a list are parted by line breaks
 */
public record ContentField(String path, String name, Shape shape, String value) {
    public enum Shape {
        LINE,
        TEXT,
        /** Several texts, one a line. */
        LINES,
        DATE,
        /** The id of an actor of the draft. */
        ACTOR,
        /** {@code true} or {@code false}. */
        FLAG
    }
}
