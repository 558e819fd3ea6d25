package casebook.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {
    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, localhost:8080, false",
        "http://LOCALHOST:8080, localhost:8080, false",
        "http://casebook.example.edu, casebook.example.edu, false",
        "https://casebook.example.edu, casebook.example.edu:443, false",
        "http://[::1]:8080, [::1]:8080, false",
        "http://localhost:8081, localhost:8080, true",
        "http://evil.example, localhost:8080, true",
        "http://localhost.evil.example:8080, localhost:8080, true",
        "http://localhost:8080@evil.example, localhost:8080, true",
        "null, localhost:8080, true",
        "file://localhost:8080, localhost:8080, true",
        "'', localhost:8080, true"
    })
    void onlyTheServersOwnHostAndPortAreOurs(String origin, String host, boolean foreign) {
        assertEquals(foreign, Origins.isForeign(origin, host, Optional.empty()));
    }

    @Test
    void thePublicAddressIsOursBehindAProxy() {
        Optional<URI> publicUrl = Optional.of(URI.create("https://casebook.example.edu/"));

        assertEquals(false, Origins.isForeign("https://casebook.example.edu", "10.0.0.7:8080", publicUrl));
        assertEquals(true, Origins.isForeign("http://casebook.example.edu", "10.0.0.7:8080", publicUrl));
    }

    @Test
    void callersThatAreNoBrowserSendNoOrigin() {
        assertEquals(false, Origins.isForeign(null, "localhost:8080", Optional.empty()));
    }
}
