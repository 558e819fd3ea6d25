package casebook.gradebook.export;

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

/**
 * The fonts of a report, embedded: Noto Sans for Latin, Greek and Cyrillic scripts, Vazirmatn for Arabic ones. Each
 * character is set in the first font that has it.
 */
final class PdfFonts {
    private static final String FOLDER = "/casebook/fonts/";
    private static final Color INK = new Color(0x1B, 0x24, 0x33);
    private static final Color INK_2 = new Color(0x4C, 0x56, 0x67);

    private final List<BaseFont> plain;
    private final List<BaseFont> bold;
    private boolean lacked;

    /** How words are set. */
    enum Style {
        TITLE(18, true, INK),
        HEADING(12, true, INK),
        BOLD(8.5f, true, INK),
        BODY(8.5f, false, INK),
        QUIET(8.5f, false, INK_2);

        private final float size;
        private final boolean bold;
        private final Color colour;

        Style(float size, boolean bold, Color colour) {
            this.size = size;
            this.bold = bold;
            this.colour = colour;
        }
    }

    private PdfFonts(List<BaseFont> plain, List<BaseFont> bold) {
        this.plain = plain;
        this.bold = bold;
    }

    static PdfFonts load() {
        BaseFont arabic = font("Vazirmatn-Regular.ttf");
        return new PdfFonts(List.of(font("NotoSans-Regular.ttf"), arabic), List.of(font("NotoSans-Bold.ttf"), arabic));
    }

    private static BaseFont font(String file) {
        try (InputStream stream = Objects.requireNonNull(PdfFonts.class.getResourceAsStream(FOLDER + file), file)) {
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, stream.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Phrase words(String text, Style style) {
        List<BaseFont> fonts = style.bold ? bold : plain;
        Phrase phrase = new Phrase();
        phrase.setLeading(style.size * 1.35f);
        int from = 0;
        int font = fontOf(text, 0, fonts, 0);
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int next = fontOf(text, at, fonts, font);
            if (next != font) {
                add(phrase, text.substring(from, at), fonts.get(font), style);
                from = at;
                font = next;
            }
        }
        add(phrase, text.substring(from), fonts.get(font), style);
        return phrase;
    }

    private static void add(Phrase phrase, String text, BaseFont font, Style style) {
        if (!text.isEmpty()) {
            phrase.add(new Chunk(text, new Font(font, style.size, Font.NORMAL, style.colour)));
        }
    }

    /** The font in use as long as it has the character, so that spaces and digits do not break a run. */
    private int fontOf(String text, int at, List<BaseFont> fonts, int inUse) {
        if (at >= text.length()) {
            return inUse;
        }
        int sign = text.codePointAt(at);
        if (Character.getType(sign) == Character.FORMAT || has(fonts.get(inUse), sign)) {
            return inUse;
        }
        for (int font = 0; font < fonts.size(); font++) {
            if (has(fonts.get(font), sign)) {
                return font;
            }
        }
        lacked = true;
        return inUse;
    }

    private static boolean has(BaseFont font, int sign) {
        return font.charExists(sign);
    }

    /** Whether some character was in no font. */
    boolean lacked() {
        return lacked;
    }

    BaseFont foot() {
        return plain.getFirst();
    }

    /** Whether the first letter that has a direction runs from the right. */
    static boolean rightToLeft(String text) {
        return text.codePoints()
                        .map(Character::getDirectionality)
                        .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                        .findFirst()
                        .orElse(Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }
}
