package casebook.shared;

import org.jspecify.annotations.Nullable;

/**
 * The place that a diagnostic is about.
 *
 * @param file the file as the caller named it, or null for a request body or form
 * @param line line from 1, or 0 when unknown
 * @param column column from 1 in code points, or 0 when unknown
 * @param path the path within the document, such as {@code responses[0].slot}; empty for the whole
 */
public record Where(@Nullable String file, int line, int column, String path) {

    /** A place in a request body or form. */
    public static Where at(String path) {
        return new Where(null, 0, 0, path);
    }

    /** A line of a text such as a CSV upload. */
    public static Where line(int line, String path) {
        return new Where(null, line, 0, path);
    }

    /** {@code file:line:column path}, leaving out what is unknown. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (file != null) {
            text.append(file);
        }
        if (line > 0) {
            text.append(file == null ? "line " : ":").append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        if (!path.isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append(path);
        }
        return text.toString();
    }
}
