package casebook.interchange.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/** Finds out how text was encoded: by its byte order mark, as UTF-8 if it is that, by what it says, by its bytes. */
final class Encodings {

    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<meta[^>]{0,200}?charset\\s{0,3}=\\s{0,3}[\"']?([\\w.:-]{2,40})|<\\?xml[^>]{0,100}encoding=[\"']([\\w.:-]{2,40})");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encodings() {}

    static String text(byte[] bytes) {
        return marked(bytes).or(() -> strict(bytes, StandardCharsets.UTF_8)).orElseGet(() -> guessed(bytes));
    }

    /** The same of a page, which may name its encoding. */
    static String page(byte[] bytes) {
        return marked(bytes)
                .or(() -> strict(bytes, StandardCharsets.UTF_8))
                .or(() -> declared(bytes))
                .orElseGet(() -> guessed(bytes));
    }

    private static Optional<String> marked(byte[] bytes) {
        if (bytes.length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        return isWide(bytes) ? Optional.of(new String(bytes, wide(bytes))) : Optional.empty();
    }

    /** Whether the bytes are UTF-16, with a byte order mark or with zeros in every second place. */
    static boolean isWide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int length = Math.min(bytes.length & ~1, 4096);
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        boolean mark = bytes.length >= 2
                && ((bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe
                        || (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff);
        return mark || length >= 8 && (even > 0.35 * length / 2 && odd == 0 || odd > 0.35 * length / 2 && even == 0);
    }

    private static Charset wide(byte[] bytes) {
        boolean mark = (bytes[0] & 0xff) >= 0xfe && (bytes[1] & 0xff) >= 0xfe;
        if (mark) {
            return StandardCharsets.UTF_16;
        }
        return bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static Optional<String> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(start);
        return declared.find()
                ? charset(declared.group(1) == null ? declared.group(2) : declared.group(1))
                        .map(set -> new String(bytes, set))
                : Optional.empty();
    }

    private static String guessed(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return new String(bytes, name == null ? WINDOWS : charset(name).orElse(WINDOWS));
    }

    /** The charset of a name; pages that say Latin 1 mean Windows-1252, as every browser reads them. */
    private static Optional<Charset> charset(String name) {
        try {
            Charset found = Charset.forName(name);
            boolean latin = found.equals(StandardCharsets.ISO_8859_1) || found.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? WINDOWS : found);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
