package casebook.security.app;

import casebook.platform.Randomness;
import casebook.platform.SystemTask;
import casebook.security.PasswordPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * PBKDF2 with HMAC-SHA-256 (RFC 8018, 5.2), 600,000 rounds, written as {@code pbkdf2-sha256$rounds$salt$key} in
 * base64. At most two are computed at a time, so that a class signing in leaves a core to those who are saving; the
 * rest wait in the order of their coming.
 */
@ApplicationScoped
@SystemTask
public class PasswordHashing {
    private static final String SCHEME = "pbkdf2-sha256";
    private static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;

    private final Semaphore turns = new Semaphore(2, true);
    private final Randomness randomness;
    private final String nobody;

    @Inject
    public PasswordHashing(Randomness randomness) {
        this.randomness = randomness;
        this.nobody = write(randomness.secret(SALT_BYTES), randomness.secret(KEY_BYTES));
    }

    /** Runs work that computes one hash when its turn has come. */
    public <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    /** A new hash with its own salt; takes 0.2 to 0.3 s and waits for its turn. */
    public String hash(String password) {
        byte[] salt = randomness.secret(SALT_BYTES);
        return inTurn(() -> write(salt, derive(password, salt, ROUNDS)));
    }

    /**
     * Compares in constant time, and always computes one hash, so that an unknown name takes as long as a known one.
     * To be called within {@link #inTurn}.
     *
     * @param stored null when there is no such account or it has no password; then never true
     */
    public boolean matches(@Nullable String stored, String password) {
        String[] parts = (stored == null ? nobody : stored).split("\\$", -1);
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            throw new IllegalStateException("a stored password has an unknown form");
        }
        Base64.Decoder decoder = Base64.getDecoder();
        byte[] expected = decoder.decode(parts[3]);
        byte[] found = derive(password, decoder.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(expected, found) && stored != null;
    }

    private static String write(byte[] salt, byte[] key) {
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return SCHEME + "$" + ROUNDS + "$" + encoder.encodeToString(salt) + "$" + encoder.encodeToString(key);
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        PBEKeySpec spec =
                new PBEKeySpec(PasswordPolicy.normal(password).toCharArray(), salt, rounds, KEY_BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2 with HMAC-SHA-256", e);
        } finally {
            spec.clearPassword();
        }
    }
}
