package casebook.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextPageTest {
    @ParameterizedTest
    @ValueSource(strings = {"/learn/home.xhtml", "/learn/quiz.xhtml?attempt=7&slot=2", "/"})
    void aPathOfOursIsKept(String path) {
        assertEquals(Optional.of(path), NextPage.safe(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "/\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "learn/home.xhtml",
                "/learn\r\nSet-Cookie: a=b",
                "/\t/evil.example",
                "/sign-in.xhtml?next=/sign-in.xhtml",
                "/sign-out",
                ""
            })
    void whatCouldLeadAwayIsDropped(String asked) {
        assertEquals(Optional.empty(), NextPage.safe(asked));
    }

    @Test
    void nothingAskedIsNothing() {
        assertEquals(Optional.empty(), NextPage.safe(null));
    }
}
