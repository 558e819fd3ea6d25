package casebook.roster.web;

import casebook.platform.web.JsonBodies;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text file that a form has sent, chosen (field {@code file}) or pasted (field {@code csv}). */
record SentFile(byte[] bytes, List<Diagnostic> faults) {
    static final SentFile NONE = new SentFile(new byte[0], List.of());

    SentFile {
        faults = List.copyOf(faults);
    }

    /** The chosen one before the pasted one. */
    static SentFile of(HttpServletRequest request) {
        byte[] chosen = chosen(request);
        String pasted = request.getParameter("csv");
        byte[] bytes = chosen.length > 0 || pasted == null ? chosen : pasted.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > JsonBodies.MAX_BYTES) {
            return new SentFile(new byte[0], List.of(tooLarge()));
        }
        return bytes.length == 0
                ? new SentFile(
                        bytes,
                        List.of(Diagnostic.error("FILE_MISSING", "Choose a file, or paste its lines.", Where.at(""))))
                : new SentFile(bytes, List.of());
    }

    static Diagnostic tooLarge() {
        return Diagnostic.error(
                "FILE_TOO_LARGE",
                "A file has at most 1 MiB, about 5,000 people a time. Nothing of it was read. Split it.",
                Where.at(""));
    }

    private static byte[] chosen(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return new byte[0];
        }
        try {
            Part part = request.getPart("file");
            if (part == null || part.getSize() == 0) {
                return new byte[0];
            }
            try (InputStream stream = part.getInputStream()) {
                return stream.readNBytes(JsonBodies.MAX_BYTES + 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException("the form could not be read", e);
        }
    }

    /** As text, when it is UTF-8 with nothing in it that a page cannot hold; else empty. */
    String text() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean shown =
                text.chars().noneMatch(c -> c == 0xFFFD || (Character.isISOControl(c) && "\t\r\n".indexOf(c) < 0));
        return shown ? text : "";
    }

    /** Answers with a CSV file instead of the page. */
    static void download(String name, String content) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType("text/csv;charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try {
            external.getResponseOutputStream().write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
