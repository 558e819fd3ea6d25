package casebook.contract;

import casebook.support.Reply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/**
 * Searches all that a candidate is sent, headers included, for the letters that every secret of the tests' bank begins with;
 * also below gzip, deflate and base64, one within the other.
 */
final class Leaks {
    /** Three letters in any case stand in one of a thousand random tokens, what follows them in a secret does not. */
    private static final Pattern CANARY = Pattern.compile("[qQ]kx(?:-[a-z0-9]|[a-z]{3})|QKX(?:-[A-Z0-9]|[A-Z]{3})");

    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{8,}={0,2}");
    private static final int DEEPEST = 4;

    private final List<String> found = new ArrayList<>();
    private int replies;

    /** Searches the reply and hands it on. */
    Reply in(Reply reply) {
        replies++;
        reply.headers()
                .map()
                .forEach((name, values) -> values.forEach(
                        value -> search(reply.asked() + " " + name, value.getBytes(StandardCharsets.UTF_8), 0)));
        search(reply.asked(), reply.body(), 0);
        return reply;
    }

    List<String> found() {
        return List.copyOf(found);
    }

    int replies() {
        return replies;
    }

    private void search(String where, byte[] bytes, int depth) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher secret = CANARY.matcher(text);
        if (secret.find()) {
            int at = secret.start();
            found.add(where + ": …" + text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60)) + "…");
            return;
        }
        if (depth < DEEPEST) {
            unpacked(bytes).ifPresent(inner -> search(where + " (unpacked)", inner, depth + 1));
            for (Matcher run = BASE64.matcher(text); run.find(); ) {
                decoded(run.group()).ifPresent(inner -> search(where + " (base64)", inner, depth + 1));
            }
        }
    }

    private static Optional<byte[]> unpacked(byte[] bytes) {
        boolean gzip = bytes.length > 10 && bytes[0] == 0x1f && (bytes[1] & 0xff) == 0x8b;
        boolean zlib = bytes.length > 6 && bytes[0] == 0x78;
        if (!gzip && !zlib) {
            return Optional.empty();
        }
        try (InputStream in = gzip
                ? new GZIPInputStream(new ByteArrayInputStream(bytes))
                : new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return Optional.of(in.readAllBytes());
        } catch (IOException notPacked) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> decoded(String run) {
        try {
            boolean url = run.indexOf('-') >= 0 || run.indexOf('_') >= 0;
            String text = run.replace("=", "");
            return Optional.of((url ? Base64.getUrlDecoder() : Base64.getDecoder())
                    .decode(text.substring(0, text.length() - (text.length() % 4 == 1 ? 1 : 0))));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
