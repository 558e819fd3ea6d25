package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page takes its style sheets and scripts from one version of them, also when the server has been upgraded since. */
@ExtendWith(RunningCasebook.class)
class AssetsIT {
    private static final Path HERE = Path.of("src/main/webapp/resources/casebook");
    private static final Pattern SHEET = Pattern.compile("href=\"(/resources/[0-9a-f]{12}/casebook/)base\\.css\"");

    private final School school;
    private final String versioned;

    AssetsIT(School school) {
        this.school = school;
        Matcher sheet = SHEET.matcher(
                school.stranger().get("/sign-in.xhtml").expect(200).text());
        assertTrue(sheet.find());
        versioned = sheet.group(1);
    }

    private static String caching(Reply reply) {
        return String.join(" | ", reply.headers().allValues("Cache-Control"));
    }

    @Test
    void underItsVersionAnAssetIsKeptForEver() throws IOException {
        for (String name : List.of("base.css", "quiz/page.js", "fonts/inter-latin-wght.woff2")) {
            Reply reply = school.stranger().get(versioned + name).expect(200);
            assertEquals("public, max-age=31536000, immutable", caching(reply), name);
            assertArrayEquals(Files.readAllBytes(HERE.resolve(name)), reply.body(), name);
        }
    }

    @Test
    void assetsKeepTheirTypesAndTheHeadersOfEveryAnswer() {
        Reply script = school.stranger().get(versioned + "quiz/page.js").expect(200);
        assertTrue(script.type().startsWith("text/javascript"), script.type());
        assertEquals(
                "nosniff", script.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertTrue(script.headers()
                .firstValue("Content-Security-Policy")
                .orElse("")
                .startsWith("default-src 'none'"));
    }

    /** A page of before the upgrade still finds what it asks for, and nothing keeps it under the wrong address. */
    @Test
    void underAnotherVersionOrNoneTheServerIsAskedEachTime() {
        for (String path : List.of("/resources/000000000000/casebook/base.css", "/resources/casebook/base.css")) {
            assertEquals("public, no-cache", caching(school.stranger().get(path).expect(200)), path);
        }
    }

    @Test
    void whatIsNoAssetIsNeitherThereNorKept() {
        for (String path : List.of(
                versioned + "none.css",
                versioned,
                "/resources/",
                versioned + "..%2f..%2fWEB-INF/web.xml",
                "/resources/%2e%2e/WEB-INF/web.xml")) {
            Reply reply = school.stranger().get(path);
            assertTrue(reply.status() == 404 || reply.status() == 400, path + " answered " + reply.status());
            assertTrue(!caching(reply).contains("max-age"), path + ": " + caching(reply));
        }
    }

    /** An answer that repeats what was sent would repeat cookies too. */
    @Test
    void noRequestIsSentBackToWhoeverSentIt() {
        for (String path : List.of("/", "/sign-in.xhtml", "/api/session", "/health")) {
            Reply reply = school.stranger().with("X-Sent", "sent-along").send("TRACE", path, null, null);
            assertEquals(405, reply.status(), path);
            assertFalse(reply.text().contains("sent-along"), path);
        }
    }
}
