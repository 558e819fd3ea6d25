package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.support.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** A search that finds nothing proves nothing unless it can find. */
class LeaksTest {

    private static int found(byte[] body, Map<String, List<String>> headers) {
        Leaks leaks = new Leaks();
        leaks.in(new Reply("GET /", 200, HttpHeaders.of(headers, (name, value) -> true), body));
        return leaks.found().size();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void findsASecretInPlainTextPackedAndInBase64OfPacked() throws IOException {
        byte[] secret = "the key is QKXKEY, as you see".getBytes(StandardCharsets.UTF_8);
        String state = "<input value=\"" + Base64.getEncoder().encodeToString(gzip(secret)) + "\"/>";
        assertEquals(1, found(secret, Map.of()));
        assertEquals(1, found(gzip(secret), Map.of()));
        assertEquals(1, found(state.getBytes(StandardCharsets.UTF_8), Map.of()));
        assertEquals(1, found(new byte[0], Map.of("ETag", List.of("\"qkx-single\""))));
        assertEquals(0, found("nothing here".getBytes(StandardCharsets.UTF_8), Map.of()));
    }

    @Test
    void aRandomTokenThatHappensToHoldTheLettersIsNone() {
        String token = "TO9URSiehkdmjDjm7Nz11e0IhBdP2aBUBnQKXThgYXE";
        assertEquals(0, found(token.getBytes(StandardCharsets.UTF_8), Map.of()));
    }
}
