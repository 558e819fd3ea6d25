package casebook.interchange.source;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds a file's first bytes against the kind that its name claims. */
final class FileSigns {

    private static final Pattern PAGE = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)?<(?:!doctype\\s+html|html[\\s>]|head[\\s>])");
    private static final Pattern TAG =
            Pattern.compile("(?i)<(?:p|div|body|article|h[1-6]|span|br|html|main|section|ul|table)\\b[^<>]{0,500}>");
    private static final Set<String> TEXTS = Set.of("txt", "text", "md", "markdown");
    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");
    private static final int LOOKED_AT = 8192;

    private FileSigns() {}

    /** Whether a text is an HTML page from its first tag on. */
    static boolean isPage(String text) {
        return PAGE.matcher(text.substring(0, Math.min(text.length(), LOOKED_AT)))
                .find();
    }

    static void check(String kind, byte[] bytes) throws Refusal {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        boolean zip = start.startsWith("PK\u0003\u0004");
        boolean pdf = start.substring(0, Math.min(start.length(), 1024)).contains("%PDF-");
        boolean ole = start.startsWith("\u00d0\u00cf\u0011\u00e0");
        if (kind.equals("docx") && ole) {
            String whole = new String(bytes, StandardCharsets.UTF_16LE);
            throw whole.contains("EncryptedPackage") || start.length() % 2 == 0 && contains(bytes, "EncryptedPackage")
                    ? new Refusal("SOURCE_ENCRYPTED", "the document is protected by a password")
                    : new Refusal("SOURCE_MISLABELLED", "the file is an old Word document; save it as .docx");
        }
        if (kind.equals("docx") && !zip) {
            throw new Refusal("SOURCE_MISLABELLED", "the file is no Word document, though its name says so");
        }
        if (kind.equals("pdf") && !pdf) {
            throw new Refusal("SOURCE_MISLABELLED", "the file is no PDF, though its name says so");
        }
        if (TEXTS.contains(kind) || PAGES.contains(kind)) {
            boolean binary = zip || start.startsWith("%PDF-") || ole || start.startsWith("{\\rtf") || isBinary(bytes);
            boolean page = !PAGES.contains(kind)
                    || TAG.matcher(start.replace("\u0000", "")).find();
            if (binary || !page) {
                throw new Refusal(
                        "SOURCE_MISLABELLED",
                        "the file is no " + (PAGES.contains(kind) ? "HTML page" : "text")
                                + ", though its name says so");
            }
        }
    }

    private static boolean contains(byte[] bytes, String name) {
        StringBuilder wide = new StringBuilder();
        name.chars().forEach(c -> wide.append((char) c).append('\u0000'));
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(wide);
    }

    /** Many control characters, which UTF-16 has only as every second byte. */
    private static boolean isBinary(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        int controls = 0;
        int zeros = 0;
        for (int i = 0; i < length; i++) {
            int c = bytes[i] & 0xff;
            zeros += c == 0 ? 1 : 0;
            controls += c < 32 && c != 0 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b ? 1 : 0;
        }
        boolean wide = zeros > 0 && Encodings.isWide(bytes);
        return controls > length / 50 || zeros > 0 && !wide;
    }
}
