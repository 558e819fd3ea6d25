package casebook.item;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How typed text is compared with accepted text: compatibility forms unified (NFKC), ends trimmed, white space as one
 * space, Arabic and Persian yeh and kaf unified, zero-width and direction marks dropped.
 *
 * @param caseSensitive whether case counts; otherwise it is folded
 * @param ignoreDiacritics whether marks above and below letters are dropped; otherwise they count
 */
public record TextRule(boolean caseSensitive, boolean ignoreDiacritics) {

    /** Case is folded, diacritics count. */
    public static final TextRule USUAL = new TextRule(false, false);

    private static final int ARABIC_YEH = 0x064A;
    private static final int PERSIAN_YEH = 0x06CC;
    private static final int ARABIC_KAF = 0x0643;
    private static final int PERSIAN_KAF = 0x06A9;

    /** The form in which two texts are equal when they count as the same. */
    public String normalise(String text) {
        String folded = caseSensitive ? text : fold(Normalizer.normalize(text, Normalizer.Form.NFKC));
        // Decomposed first: a yeh under a hamza is one letter or two, and must become the same.
        String letters = letters(Normalizer.normalize(folded, Normalizer.Form.NFKD));
        return oneSpace(Normalizer.normalize(letters, Normalizer.Form.NFKC));
    }

    /** NFC, trimmed, white space as one space: for quotations, where letters count as they are. */
    static String spaced(String text) {
        return oneSpace(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** Upper and then lower case joins what simple lower case keeps apart, such as sharp s and final sigma. */
    private static String fold(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private String letters(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(letter -> !zeroWidth(letter))
                .filter(letter -> !ignoreDiacritics || Character.getType(letter) != Character.NON_SPACING_MARK)
                .map(TextRule::unified)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static int unified(int letter) {
        return switch (letter) {
            case ARABIC_YEH -> PERSIAN_YEH;
            case ARABIC_KAF -> PERSIAN_KAF;
            default -> letter;
        };
    }

    /** Zero-width spaces and joiners, direction marks, soft hyphen and byte order mark: Unicode's format characters. */
    static boolean zeroWidth(int letter) {
        return Character.getType(letter) == Character.FORMAT;
    }

    private static String oneSpace(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                gap = !spaced.isEmpty();
            } else {
                if (gap) {
                    spaced.append(' ');
                    gap = false;
                }
                spaced.appendCodePoint(letter);
            }
        }
        return spaced.toString();
    }
}
