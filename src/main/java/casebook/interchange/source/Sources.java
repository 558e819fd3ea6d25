package casebook.interchange.source;

import casebook.commentary.Metadata;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import casebook.shared.Where;
import java.util.List;
import java.util.Locale;

/**
 * Reads a file by its name and bytes. Refusals: {@code SOURCE_KIND} not one of .txt, .md, .html, .docx, .pdf;
 * {@code SOURCE_EMPTY}; {@code SOURCE_TOO_LARGE} and {@code SOURCE_TOO_LONG} over the limits; {@code SOURCE_MISLABELLED}
 * content that is not what the name says; {@code SOURCE_ENCRYPTED}; {@code SOURCE_SCANNED} pictures without text;
 * {@code SOURCE_BOMB} far larger unpacked than packed; {@code SOURCE_SCRIPT} macros, scripts that run on opening, or a page
 * that is nothing without its scripts; {@code SOURCE_BROKEN} unreadable.
 */
public final class Sources {

    /** The most bytes of a file. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;
    /** The most characters of the text in it, in UTF-16 units. */
    public static final int MOST_CHARACTERS = 200_000;

    private Sources() {}

    /** What a size alone tells, before any work: no diagnostic when the file may be tried. */
    public static List<Diagnostic> check(String name, long bytes) {
        if (bytes == 0) {
            return List.of(refused("SOURCE_EMPTY", "the file is empty", name));
        }
        return bytes <= MOST_BYTES
                ? List.of()
                : List.of(refused("SOURCE_TOO_LARGE", "the file is larger than 5 MB; paste the text instead", name));
    }

    /** Reads a file. The kind is told by the end of its name and held against its content. */
    public static Parsed<RawText> read(String name, byte[] bytes) {
        List<Diagnostic> size = check(name, bytes.length);
        if (!size.isEmpty()) {
            return Parsed.failed(size);
        }
        try {
            return checked(name, text(name, bytes));
        } catch (Refusal refusal) {
            return Parsed.failed(List.of(refused(refusal.code(), String.valueOf(refusal.getMessage()), name)));
        }
    }

    /** Takes in text that was pasted; a whole HTML page is reduced to its article. */
    public static Parsed<RawText> pasted(String text) {
        if (text.length() > MOST_BYTES) {
            return Parsed.failed(List.of(refused("SOURCE_TOO_LARGE", "the text is larger than 5 MB", "")));
        }
        try {
            boolean page = FileSigns.isPage(text);
            return checked("", page ? HtmlSource.read(text) : new RawText(text, Metadata.NONE));
        } catch (Refusal refusal) {
            return Parsed.failed(List.of(refused(refusal.code(), String.valueOf(refusal.getMessage()), "")));
        }
    }

    private static RawText text(String name, byte[] bytes) throws Refusal {
        String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        FileSigns.check(kind, bytes);
        return switch (kind) {
            case "txt", "text", "md", "markdown" -> new RawText(plain(bytes), Metadata.NONE);
            case "html", "htm", "xhtml" -> HtmlSource.read(Encodings.page(bytes));
            case "docx" -> DocxSource.read(bytes);
            case "pdf" -> PdfSource.read(bytes);
            default ->
                throw new Refusal(
                        "SOURCE_KIND",
                        "only .txt, .md, .html, .docx and .pdf can be read; paste the text of other files");
        };
    }

    private static String plain(byte[] bytes) throws Refusal {
        String text = Encodings.text(bytes);
        if (FileSigns.isPage(text)) {
            throw new Refusal("SOURCE_MISLABELLED", "the file is an HTML page; give it the name .html");
        }
        return text;
    }

    private static Parsed<RawText> checked(String name, RawText read) {
        String text = read.text();
        if (text.chars().noneMatch(Character::isLetter)) {
            return Parsed.failed(List.of(refused("SOURCE_EMPTY", "there is no text in it", name)));
        }
        if (text.length() > MOST_CHARACTERS) {
            return Parsed.failed(
                    List.of(refused("SOURCE_TOO_LONG", "the text is longer than 200,000 characters", name)));
        }
        return Parsed.of(read, List.of());
    }

    private static Diagnostic refused(String code, String message, String name) {
        return Diagnostic.error(code, message, new Where(name.isEmpty() ? null : name, 0, 0, ""));
    }
}
