package casebook.content.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The drawing that a form has sent in its field {@code drawing}. */
final class SentDrawing {
    /** Of a file; a map of a page is a tenth of it. */
    static final int MOST_BYTES = 300 << 10;

    private SentDrawing() {}

    /** Its text; empty when none was sent, or more than may be. */
    static Optional<String> of(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return Optional.empty();
        }
        try {
            Part part = request.getPart("drawing");
            if (part == null || part.getSize() == 0 || part.getSize() > MOST_BYTES) {
                return Optional.empty();
            }
            try (InputStream stream = part.getInputStream()) {
                // A prolog is told by no reader of the page, and the check allows none.
                return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                        .replaceFirst("^\\uFEFF?\\s*<\\?xml[^>]*\\?>\\s*", ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException("the form could not be read", e);
        }
    }
}
