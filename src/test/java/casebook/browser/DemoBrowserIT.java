package casebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Client;
import casebook.support.Server;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of the demo course as each kind of person sees it: accessible, and quiet. */
@ExtendWith(Browsing.class)
@Order(4)
class DemoBrowserIT {
    private final Chromium chromium;
    private final Server server;

    DemoBrowserIT(Chromium chromium, Server server) {
        this.chromium = chromium;
        this.server = server;
    }

    @ParameterizedTest
    @CsvSource({
        "student01, /learn/home.xhtml, student-home",
        "student01, /learn/results.xhtml, student-results",
        "student01, /learn/progress.xhtml, student-progress",
        "student01, /learn/case.xhtml?case=iran-pakistan-2024, student-case",
        "instructor1, /teach/home.xhtml, instructor-home",
        "coordinator, /coordinate/home.xhtml, coordinator-home",
        "admin, /admin/home.xhtml, administrator-home",
        "author, /, author-home",
    })
    void thePageIsAccessibleAndQuiet(String username, String path, String name) {
        try (Visit visit = new Visit(chromium.browser(), server.base())) {
            visit.signIn(username, "casebook").go(path).inspect(name);
        }
    }

    /** Also on a telephone, by keyboard: the last things of a page that can be reached. */
    @ParameterizedTest
    @CsvSource({
        "student01, Amina Rahimi, /learn/home.xhtml",
        "student01, Amina Rahimi, /learn/case.xhtml?case=iran-pakistan-2024",
        "author, Tomáš Dvořák, /account/password.xhtml",
    })
    void everyPageSaysWhoIsSignedInAndSignsThemOut(String username, String displayName, String path) {
        try (Visit visit = new Visit(chromium.browser(), server.base())) {
            Page page = visit.signIn(username, "casebook").go(path).page();
            page.setViewportSize(390, 844);
            assertTrue(page.getByText("Signed in as " + displayName).isVisible());
            page.getByText("Sign out").focus();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("sign-in"));
            assertTrue(page.getByText("You are signed out.").isVisible());
        }
    }

    /** The case as it is handed out: one part of it for the student, all three for the instructor. */
    @ParameterizedTest
    @ValueSource(strings = {"student01", "instructor1"})
    void theCasePrintsOnSixPagesWithNothingToClick(String username) {
        try (Visit visit = new Visit(chromium.browser(), server.base())) {
            Page page = visit.signIn(username, "casebook")
                    .go("/learn/case.xhtml?case=iran-pakistan-2024")
                    .page();
            String pdf = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
            long pages =
                    Pattern.compile("/Type /Page\\b").matcher(pdf).results().count();
            assertTrue(pages >= 1 && pages <= 6, pages + " pages");

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertEquals(
                    0, page.locator("nav:visible, button:visible, .btn:visible").count());
            String printed = page.locator("body").innerText();
            assertTrue(printed.contains("One border, two provinces"), printed);
            for (String screen : List.of("Sign out", "Home", "Progress", "Add a note")) {
                assertFalse(printed.contains(screen), screen);
            }
        }
    }

    /**
     * Contract, section 1: everybody knows the password of the demo accounts, so they are for this machine. The account is
     * one that no other test signs in to, as its failures make the next sign-in wait.
     */
    @ParameterizedTest
    @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP"})
    void behindAProxyDemoAccountsAreRefused(String header) {
        Client here = Client.stranger(server.base());
        Client token = here.withToken(server.token("student23"));
        token.get("/api/session").expect(200);
        token.with(header, "192.0.2.7").get("/api/session").expect(401, "UNAUTHENTICATED");
        here.with(header, "192.0.2.7")
                .post("/api/session", "{\"username\":\"student23\",\"password\":\"casebook\"}")
                .expect(401, "BAD_CREDENTIALS");
    }

    @ParameterizedTest
    @CsvSource({
        "/sign-in.xhtml, sign-in",
        "/no-such-page.xhtml, not-found",
        "/account/link.xhtml?key=none, useless-link"
    })
    void thePagesForEverybodyAreAccessibleAndQuiet(String path, String name) {
        try (Visit visit = new Visit(chromium.browser(), server.base())) {
            visit.go(path).inspect(name);
        }
    }
}
