package casebook.interchange.yaml;

import casebook.shared.Diagnostic;
import casebook.shared.Where;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of a file, made fit to read on: what does not belong into a text file is reported with its place and replaced
 * by a blank, so that the rest of the file is still checked.
 *
 * @param text without byte order mark, line feeds only
 */
public record SourceText(String text, List<Diagnostic> diagnostics) {

    /** The largest file, in bytes: 1 MiB. */
    public static final int LARGEST = 1 << 20;

    /** How often the same fault is reported in one file. */
    private static final int OFTEN_ENOUGH = 10;

    public SourceText {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Decodes a file. Bytes that are not UTF-8, or too many of them, leave an empty text and an error. */
    public static SourceText of(String file, byte[] bytes) {
        if (bytes.length > LARGEST) {
            return refused(file, "FILE_TOO_LARGE", "the file is larger than 1 MiB; split it");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return of(file, text);
        } catch (CharacterCodingException malformed) {
            return refused(file, "FILE_ENCODING", "the file is not UTF-8; save it as UTF-8 without a byte order mark");
        }
    }

    /** Checks a text that is decoded already. */
    public static SourceText of(String file, String text) {
        if (text.length() > LARGEST) {
            return refused(file, "FILE_TOO_LARGE", "the file is larger than 1 MiB; split it");
        }
        return new Cleaning(file).clean(text);
    }

    private static SourceText refused(String file, String code, String message) {
        return new SourceText("", List.of(Diagnostic.error(code, message, new Where(file, 1, 1, ""))));
    }

    private static final class Cleaning {

        private final String file;
        private final List<Diagnostic> found = new ArrayList<>();
        private final Map<String, Integer> counts = new HashMap<>();
        private final StringBuilder clean = new StringBuilder();
        private int line = 1;
        private int column = 1;

        Cleaning(String file) {
            this.file = file;
        }

        SourceText clean(String text) {
            int at = 0;
            if (text.startsWith("\ufeff")) {
                report("FILE_BOM", "the file begins with a byte order mark; save it without one");
                at = 1;
            }
            while (at < text.length()) {
                int point = text.codePointAt(at);
                at += Character.charCount(point);
                take(point, at < text.length() && text.charAt(at) == '\n');
            }
            if (!Normalizer.isNormalized(clean, Normalizer.Form.NFC)) {
                reportComposition();
            }
            return new SourceText(clean.toString(), found);
        }

        private void take(int point, boolean beforeLineFeed) {
            if (point == '\n') {
                clean.append('\n');
                line++;
                column = 1;
                return;
            }
            if (point == '\r') {
                reportOnce("FILE_LINE_END", "the line ends with a carriage return; use line feeds only");
                if (!beforeLineFeed) {
                    take('\n', false);
                }
                return;
            }
            clean.appendCodePoint(isFit(point) ? point : ' ');
            column++;
        }

        private boolean isFit(int point) {
            String fault = fault(point);
            if (!fault.isEmpty()) {
                report(fault, String.format(message(fault), point));
            }
            return fault.isEmpty();
        }

        private static String fault(int point) {
            if (point == '\t') {
                return "FILE_TAB";
            }
            if (point >= 0x202a && point <= 0x202e || point >= 0x2066 && point <= 0x2069) {
                return "FILE_BIDI";
            }
            boolean unfit = Character.isISOControl(point)
                    || Character.getType(point) == Character.SURROGATE
                    || point == 0xfeff
                    || point == 0x200b
                    || point == 0x2028
                    || point == 0x2029
                    || (point & 0xfffe) == 0xfffe;
            return unfit ? "FILE_CONTROL" : "";
        }

        private static String message(String fault) {
            return switch (fault) {
                case "FILE_TAB" -> "a tab; use spaces";
                case "FILE_BIDI" -> "U+%04X turns the direction of the text and can hide what it says; remove it";
                default -> "U+%04X is a control or invisible character; remove it";
            };
        }

        private void report(String code, String message) {
            if (counts.merge(code, 1, Integer::sum) <= OFTEN_ENOUGH) {
                found.add(Diagnostic.error(code, message, new Where(file, line, column, "")));
            }
        }

        private void reportOnce(String code, String message) {
            if (!counts.containsKey(code)) {
                report(code, message);
            }
        }

        private void reportComposition() {
            String[] lines = clean.toString().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (!Normalizer.isNormalized(lines[i], Normalizer.Form.NFC)) {
                    line = i + 1;
                    column = 1;
                    report("FILE_NFC", "the line has decomposed characters; save the file in Unicode form NFC");
                }
            }
        }
    }
}
