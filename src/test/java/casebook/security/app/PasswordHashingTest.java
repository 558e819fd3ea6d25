package casebook.security.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.platform.Randomness;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {
    private final PasswordHashing hashing = new PasswordHashing(new Randomness());

    /** RFC 7914, section 11: PBKDF2-HMAC-SHA-256, P = Password, S = NaCl, c = 80000, the first 32 octets. */
    @Test
    void computesThePublishedVector() {
        byte[] key = HexFormat.of().parseHex("4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56");
        String stored = "pbkdf2-sha256$80000$" + base64("NaCl".getBytes(StandardCharsets.US_ASCII)) + "$" + base64(key);

        assertTrue(hashing.matches(stored, "Password"));
        assertFalse(hashing.matches(stored, "password"));
    }

    @Test
    void newHashesHaveSixHundredThousandRoundsAndTheirOwnSalt() {
        String first = hashing.hash("casebook");
        String second = hashing.hash("casebook");

        assertEquals("pbkdf2-sha256$600000$", first.substring(0, 21));
        assertNotEquals(first, second);
        assertTrue(hashing.matches(first, "casebook"));
        assertTrue(hashing.matches(first, "ｃａｓｅｂｏｏｋ"));
    }

    @Test
    void nothingMatchesAnAccountWithoutAPassword() {
        assertFalse(hashing.matches(null, ""));
    }

    @Test
    void aHashOfAnUnknownFormIsABrokenDatabase() {
        assertThrows(IllegalStateException.class, () -> hashing.matches("md5$x", "casebook"));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
