package casebook.workbench.web;

import casebook.interchange.source.Sources;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The file that a form has sent in its field {@code file}. @param name as its sender has it, without folders */
record SentSource(String name, byte[] bytes) {
    private static final int LONGEST_NAME = 200;

    /** No more of it is read than tells that it is too large. */
    static SentSource of(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return new SentSource("", new byte[0]);
        }
        try {
            Part part = request.getPart("file");
            if (part == null || part.getSize() == 0) {
                return new SentSource("", new byte[0]);
            }
            try (InputStream stream = part.getInputStream()) {
                return new SentSource(name(part), stream.readNBytes(Sources.MOST_BYTES + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException("the form could not be read", e);
        }
    }

    private static String name(Part part) {
        String name =
                Objects.requireNonNullElse(part.getSubmittedFileName(), "").replaceAll(".*[/\\\\]", "");
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
