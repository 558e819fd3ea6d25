package casebook.questionbank.web;

import casebook.item.MediaFile;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The file that was chosen beside the form of an item. */
final class SentMedium {
    private SentMedium() {}

    /** Its content, or one byte more than it may have; empty when none was chosen. */
    static byte[] of(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return new byte[0];
        }
        try {
            Part part = request.getPart("in-file");
            if (part == null || part.getSize() == 0) {
                return new byte[0];
            }
            try (InputStream stream = part.getInputStream()) {
                return stream.readNBytes(MediaFile.LARGEST + 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException("the form could not be read", e);
        }
    }
}
