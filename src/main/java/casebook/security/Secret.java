package casebook.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** An opaque secret of 256 bits that is shown once and of which only the SHA-256 is kept. */
public final class Secret {
    /** How many random bytes a secret has. */
    public static final int BYTES = 32;

    /** What a personal access token starts with. */
    public static final String PERSONAL_PREFIX = "cb_";

    private Secret() {}

    /** 43 characters of base64url without padding, from {@value #BYTES} bytes. */
    public static String text(byte[] random) {
        if (random.length != BYTES) {
            throw new IllegalArgumentException("a secret has 32 bytes");
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** SHA-256 over the UTF-8 bytes, 64 lower-case hexadecimal digits. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Compares without telling by its time how much was right. */
    public static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
