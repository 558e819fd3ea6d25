package casebook.content.handout;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

/** The fonts of a handout, embedded. Each character is set in the first font that has it, so that all names show. */
final class Fonts {
    static final Color INK = new Color(0x1B, 0x24, 0x33);
    static final Color QUIET = new Color(0x4C, 0x56, 0x67);

    private static final String FOLDER = "/casebook/fonts/";
    private static final float SLANT = 11;

    private final List<BaseFont> plain;
    private final List<BaseFont> bold;

    /** How words are set. */
    record Style(float size, boolean bold, boolean slanted, Color colour) {
        static final Style TITLE = new Style(19, true, false, INK);
        static final Style PART = new Style(12, true, false, INK);
        static final Style HEADING = new Style(9.4f, true, false, INK);
        static final Style BODY = new Style(7.9f, false, false, INK);
        static final Style SMALL = new Style(7.1f, false, false, QUIET);

        Style strong() {
            return new Style(size, true, slanted, colour);
        }

        Style slant() {
            return new Style(size, bold, true, colour);
        }

        Style inQuiet() {
            return new Style(size, bold, slanted, QUIET);
        }
    }

    Fonts() {
        BaseFont arabic = font("Vazirmatn-Regular.ttf");
        plain = List.of(font("NotoSans-Regular.ttf"), arabic);
        bold = List.of(font("NotoSans-Bold.ttf"), arabic);
    }

    private static BaseFont font(String file) {
        try (InputStream stream = Objects.requireNonNull(Fonts.class.getResourceAsStream(FOLDER + file), file)) {
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, stream.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BaseFont base(boolean strong) {
        return strong ? bold.getFirst() : plain.getFirst();
    }

    /** Adds words to a phrase, broken into runs of one font. */
    void add(Phrase phrase, String text, Style style) {
        List<BaseFont> fonts = style.bold() ? bold : plain;
        int from = 0;
        int inUse = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int next = fontOf(text.codePointAt(at), fonts, inUse);
            if (next != inUse) {
                run(phrase, text.substring(from, at), fonts.get(inUse), style);
                from = at;
                inUse = next;
            }
        }
        run(phrase, text.substring(from), fonts.get(inUse), style);
    }

    private static void run(Phrase phrase, String text, BaseFont font, Style style) {
        if (!text.isEmpty()) {
            Chunk chunk = new Chunk(text, new Font(font, style.size(), Font.NORMAL, style.colour()));
            if (style.slanted()) {
                chunk.setSkew(0, SLANT);
            }
            phrase.add(chunk);
        }
    }

    /** The font in use as long as it has the character, so that spaces and digits do not break a run. */
    private static int fontOf(int sign, List<BaseFont> fonts, int inUse) {
        if (Character.getType(sign) == Character.FORMAT || fonts.get(inUse).charExists(sign)) {
            return inUse;
        }
        for (int font = 0; font < fonts.size(); font++) {
            if (fonts.get(font).charExists(sign)) {
                return font;
            }
        }
        return inUse;
    }
}
