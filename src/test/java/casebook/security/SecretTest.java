package casebook.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SecretTest {
    /** NIST, SHA-256 example of FIPS 180-4 for the message abc. */
    @Test
    void theHashIsSha256InHexadecimal() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Secret.hash("abc"));
    }

    /** RFC 4648, section 5: the digits for 62 and 63 are - and _. */
    @Test
    void twoHundredAndFiftySixBitsAreFortyThreeCharacters() {
        byte[] ones = new byte[32];
        Arrays.fill(ones, (byte) 0xFF);

        assertEquals("A".repeat(43), Secret.text(new byte[32]));
        assertEquals("_".repeat(42) + "8", Secret.text(ones));
        assertThrows(IllegalArgumentException.class, () -> Secret.text(new byte[31]));
    }

    @Test
    void onlyTheSameTextIsTheSame() {
        assertTrue(Secret.same("kept", "kept"));
        assertFalse(Secret.same("kept", "Kept"));
        assertFalse(Secret.same("kept", "kep"));
    }
}
