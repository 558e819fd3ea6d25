package casebook.workbench.web;

import casebook.interchange.source.Sources;
import casebook.platform.web.Phrases;
import casebook.platform.web.SentForm;
import casebook.shared.Diagnostic;
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

    boolean isFile() {
        return bytes.length > 0;
    }

    /** Whether a file or a text was sent; else the form says that one is wanted. */
    boolean isThere(SentForm form) {
        boolean there = isFile() || !form.text("text").isEmpty();
        if (!there) {
            form.fault("text", WorkbenchBacking.words().word("bench.new.nothing"));
        }
        return there;
    }

    /** Says at the field that it came from why it is refused. */
    void refuse(SentForm form, Diagnostic why) {
        Phrases words = WorkbenchBacking.words();
        String key = why.code().equals("REFUSED") ? why.message() : "bench.source." + why.code();
        form.fault(isFile() ? "file" : "text", words.has(key) ? words.word(key) : why.message());
    }

    private static String name(Part part) {
        String name =
                Objects.requireNonNullElse(part.getSubmittedFileName(), "").replaceAll(".*[/\\\\]", "");
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
