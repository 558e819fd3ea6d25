package casebook.interchange.source;

import casebook.commentary.Metadata;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the text of a PDF, in the order in which it was set. */
final class PdfSource {

    private static final int MOST_PAGES = 400;
    private static final int LEAST_LETTERS = 20;
    private static final long MOST_UNPACKED = 80L * 1024 * 1024;

    private PdfSource() {}

    static RawText read(byte[] bytes) throws Refusal {
        unpacked(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new RawText(text(document), Metadata.NONE);
        } catch (InvalidPasswordException locked) {
            throw new Refusal("SOURCE_ENCRYPTED", "the document is protected by a password");
        } catch (IOException | RuntimeException broken) {
            // the library answers damage of the file with exceptions of either kind
            throw new Refusal(
                    "SOURCE_BROKEN",
                    "the document is damaged: " + broken.getClass().getSimpleName());
        } catch (StackOverflowError nested) {
            throw new Refusal("SOURCE_BROKEN", "the document is nested too deep");
        }
    }

    private static String text(PDDocument document) throws IOException, Refusal {
        if (document.isEncrypted()) {
            throw new Refusal("SOURCE_ENCRYPTED", "the document is protected; save it without protection");
        }
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new Refusal("SOURCE_TOO_LONG", "the document has more than 400 pages");
        }
        if (runsSomething(document)) {
            throw new Refusal("SOURCE_SCRIPT", "the document runs a script when it is opened");
        }
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n");
        stripper.setPageEnd("\n");
        String text = stripper.getText(document);
        if (text.chars().filter(Character::isLetter).limit(LEAST_LETTERS).count() < LEAST_LETTERS) {
            throw new Refusal(
                    "SOURCE_SCANNED",
                    "the document holds pictures of text only; run it through text recognition first");
        }
        return text;
    }

    private static boolean runsSomething(PDDocument document) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        boolean named = catalog.getNames() != null && catalog.getNames().getJavaScript() != null;
        Object opened = catalog.getOpenAction();
        return named || opened instanceof PDActionJavaScript || opened instanceof PDActionLaunch;
    }

    /** Inflates each packed stream on the side, only to see that all of them together are no bomb. */
    private static void unpacked(byte[] bytes) throws Refusal {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        long total = 0;
        for (int at = raw.indexOf("stream"); at >= 0; at = raw.indexOf("stream", at + 6)) {
            if (at >= 3 && raw.startsWith("end", at - 3)) {
                continue;
            }
            String dictionary = raw.substring(Math.max(0, at - 400), at);
            dictionary = dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj")));
            int first = dictionary.indexOf("/Fl");
            if (first >= 0) {
                boolean twice = dictionary.indexOf("/FlateDecode", first + 3) >= 0;
                int start = at + 6 + (raw.startsWith("\r\n", at + 6) ? 2 : 1);
                total += inflated(bytes, start, MOST_UNPACKED - total);
                if (total >= MOST_UNPACKED || twice && dictionary.matches("(?s).*/Filter\\s*\\[.*")) {
                    throw new Refusal("SOURCE_BOMB", "the document is far larger unpacked than it seems");
                }
            }
        }
    }

    private static long inflated(byte[] bytes, int start, long most) {
        if (start >= bytes.length) {
            return 0;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            byte[] buffer = new byte[65536];
            long size = 0;
            for (int read = inflater.inflate(buffer); read > 0 && size < most; read = inflater.inflate(buffer)) {
                size += read;
            }
            return size;
        } catch (DataFormatException damaged) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
