package casebook.commentary;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends characters that were broken on the way: UTF-8 read as Windows-1252, control characters that were meant as
 * quotation marks, ligatures, exotic spaces and hyphens. Words are not touched.
 */
final class Repair {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** What the bytes 0x80 to 0xBF look like in Windows-1252, or as control characters. */
    private static final String TRAILING = "[\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160"
            + "\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]";

    /**
     * Only what no language writes: an accented vowel before a dash or a closing quotation mark is left alone.
     */
    private static final Pattern MOJIBAKE = Pattern.compile("[\u00c2\u00c3]" + TRAILING
            + "|[\u00c4\u00c5](?![\u2018-\u201d\u2013\u2014\u2026])" + TRAILING
            + "|(?:[\u00d0\u00d1\u00d8-\u00db]" + TRAILING + "){2,40}"
            + "|\u00e2[\u20ac\u201a\u201e\u2020\u02c6\u0080-\u00bf]" + TRAILING
            + "|\u00ef" + TRAILING + "{2}|\u00f0" + TRAILING + "{3}");

    private static final Pattern LOST_QUOTE = Pattern.compile("\u00e2\u20ac(?=[\\s.,;:!?)]|$)");
    private static final Pattern LOST_SPACE = Pattern.compile("\u00c2(?=\\s|$)");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\\x00]");
    private static final Pattern BREAKS = Pattern.compile("\r\n|[\r\u0085\u2028\u2029\u000b\f]");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+");
    /** A line of short pieces far apart, as navigation is laid out. */
    private static final Pattern PIECES =
            Pattern.compile("\\s*\\S+(?: \\S+){0,3}(?:(?: {2,}|\\t+)\\S+(?: \\S+){0,3}){1,12}(?<![.,;:!?])\\s*");

    private static final Pattern WIDE_GAP = Pattern.compile("(?<=\\S)(?: {2,}|\\t+)(?=\\S)");
    private static final Pattern SPACE_BEFORE_STOP =
            Pattern.compile("(?<=[\\p{L}\\d)\u201d\u2019]) (?=[,;.](?:\\s(?!\\.)|$))");

    /** Addresses that mail programs write behind a link, within a sentence or after it. */
    private static final Pattern ADDRESS = Pattern.compile(
            "\\s?<(?:https?://|www\\.|mailto:|[\\w.+-]{1,60}@)[^<>\\s]{1,1000}>|\\s?[(\\[]\\s?https?://[^\\s()]{1,1000}\\s?[)\\]]");

    /** Marks of footnotes behind words and stops; a raised 2 or 3 behind a unit is none. */
    private static final Pattern NOTE_MARK = Pattern.compile("(?=[\\d\\[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]| \\[)(?:"
            + "(?<=[\\p{L}.,;:!?)\"'\u201d\u2019])(?<!\\b(?:k?m|cm|mm|mi|ft|CO|km/h))[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3}(?![\\p{L}\\d])"
            + "|(?<=[\\p{L}\"\u201d\u2019)]) \\[\\d{1,3}](?=[.,;:]|$)|(?<=\\p{L}[.,;:!?\"'\u201d\u2019]|\\p{L})\\[(?:\\d{1,3}|\\^\\w{1,4})](?!\\()"
            + "|(?<=\\p{Ll}{3}[.!?][\"\u201d\u2019]|\\p{Ll}{3}[.!?]|(?:19|20)\\d\\d[.])\\d{1,2}(?=\\s+\\p{Lu}|$))");

    private Repair() {}

    /** The whole text with its characters mended and every line ending with a line feed. */
    static String characters(String raw) {
        String text = hasOddBreak(raw) ? BREAKS.matcher(raw).replaceAll("\n") : raw;
        text = mojibake(text);
        text = controls(text);
        text = mayHaveInvisible(text) ? INVISIBLE.matcher(text).replaceAll("") : text;
        text = text.replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
        return ligatures(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /**
     * One paragraph on one line: single spaces, bars between pieces far apart, no soft hyphens, none of the spaces that
     * stand before a stop.
     */
    static String paragraph(String text) {
        String bare = text.indexOf("://") < 0 && text.indexOf('<') < 0
                ? text
                : ADDRESS.matcher(text).replaceAll("");
        String parted = hasWideGap(bare) && PIECES.matcher(bare).matches()
                ? WIDE_GAP.matcher(bare).replaceAll(" | ")
                : bare;
        String soft = (parted.isBlank() ? text : parted).replace("\u00ad", "");
        String joined = (hasOddSpace(soft) ? SPACES.matcher(soft).replaceAll(" ") : soft).strip();
        joined = mayHaveNoteMark(joined) ? NOTE_MARK.matcher(joined).replaceAll("") : joined;
        joined = joined.replace("``", "\u201c").replace("''", "\u201d");
        return hasSpaceBeforeStop(joined) ? SPACE_BEFORE_STOP.matcher(joined).replaceAll("") : joined;
    }

    /** Whether any space is not one plain space. */
    private static boolean hasOddSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean odd = c < ' ' || c >= '\u00a0' && (Character.isSpaceChar(c) || Character.isWhitespace(c));
            if (odd || c == ' ' && text.startsWith("  ", i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSpaceBeforeStop(String text) {
        return text.contains(" ,") || text.contains(" ;") || text.contains(" .");
    }

    private static boolean hasWideGap(String text) {
        return text.indexOf('\t') >= 0 || text.contains("  ");
    }

    /** Whether any character is there without which nothing is a mark of a footnote; patterns take far longer. */
    private static boolean mayHaveNoteMark(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9' && !Character.isDigit(text.charAt(i - 1)) && text.charAt(i - 1) != ' ';
            if (digit
                    || c == '['
                    || c == '\u00b9'
                    || c == '\u00b2'
                    || c == '\u00b3'
                    || c >= '\u2070' && c <= '\u2079') {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOddBreak(String text) {
        return holds(text, '\u000b', '\r') || holds(text, '\u0085', '\u0085') || holds(text, '\u2028', '\u2029');
    }

    private static boolean mayHaveInvisible(String text) {
        return holds(text, '\u200b', '\u200f')
                || holds(text, '\u202a', '\u202e')
                || holds(text, '\u2060', '\u2069')
                || text.indexOf('\ufeff') >= 0
                || text.indexOf('\0') >= 0;
    }

    /** Whether any character lies between two others, which belong to it. */
    private static boolean holds(String text, char first, char last) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= first && c <= last) {
                return true;
            }
        }
        return false;
    }

    private static String mojibake(String text) {
        if (!holds(text, '\u00c2', '\u00f4')) {
            return text;
        }
        String mended = MOJIBAKE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(decoded(found.group())));
        mended = LOST_QUOTE.matcher(mended).replaceAll("\u201d");
        return LOST_SPACE.matcher(mended).replaceAll("");
    }

    /** The characters that the run stands for, or the run itself when it is no UTF-8. */
    private static String decoded(String run) {
        byte[] bytes = new byte[run.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = run.charAt(i);
            bytes[i] = c <= 0xff ? (byte) c : String.valueOf(c).getBytes(WINDOWS)[0];
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException plain) {
            return run;
        }
    }

    /** Control characters that are Windows-1252's punctuation; other ones but tab and line feed are dropped. */
    private static String controls(String text) {
        boolean clean =
                !holds(text, '\u007f', '\u009f') && !holds(text, '\u0000', '\b') && !holds(text, '\u000b', '\u001f');
        if (clean) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c <= 0x9f) {
                String meant = new String(new byte[] {(byte) c}, WINDOWS);
                mended.append(meant.equals("\ufffd") ? "" : meant);
            } else if (!Character.isISOControl(c) || c == '\n' || c == '\t') {
                mended.append(c);
            }
        }
        return mended.toString();
    }

    private static String ligatures(String text) {
        if (!holds(text, '\ufb00', '\ufb06')) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            String one = String.valueOf(c);
            mended.append(c >= 0xfb00 && c <= 0xfb06 ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one);
        }
        return mended.toString();
    }
}
