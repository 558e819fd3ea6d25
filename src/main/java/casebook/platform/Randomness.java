package casebook.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Where seeds and secrets come from. Draws and shuffles are computed once from a seed that is stored beside them. */
@ApplicationScoped
public class Randomness {
    private final SecureRandom secure = new SecureRandom();

    /** A new 64-bit seed for a draw. */
    public long seed() {
        return secure.nextLong();
    }

    /** The generator of the design, {@code L64X128MixRandom}, started from a stored seed. */
    public static RandomGenerator from(long seed) {
        return RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(seed);
    }

    /** Bytes for a token, a link or a secret. */
    public byte[] secret(int length) {
        byte[] bytes = new byte[length];
        secure.nextBytes(bytes);
        return bytes;
    }
}
