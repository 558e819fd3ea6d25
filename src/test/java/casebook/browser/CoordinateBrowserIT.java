package casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.support.Server;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The coordinator of the demo course looks at the overview, goes down to a student, and takes the report out; by keyboard. */
@ExtendWith(Browsing.class)
@Order(9)
class CoordinateBrowserIT {
    private static final double SUMMED_UP = 120_000;

    private final Chromium chromium;
    private final Server server;

    CoordinateBrowserIT(Chromium chromium, Server server) {
        this.chromium = chromium;
        this.server = server;
    }

    @Test
    void theReportIsReadAndTakenOut() throws IOException {
        try (Visit visit = new Visit(chromium.browser(), server.base())) {
            Page page = visit.page();
            Keys keys = new Keys(page);
            visit.signIn("coordinator", "casebook").go("/coordinate/home.xhtml");
            keys.tabTo("main a[href*='overview.xhtml']").press("Enter");
            page.waitForURL(Pattern.compile("overview\\.xhtml"));
            page.waitForCondition(
                    () -> {
                        page.reload();
                        return page.locator(".heat").count() == 1;
                    },
                    new Page.WaitForConditionOptions().setTimeout(SUMMED_UP));
            assertThat(page.locator(".figures .fig").first()).containsText("of 24");
            assertThat(page.locator("canvas[role=img]"))
                    .hasAttribute("aria-label", Pattern.compile("Students by per cent of marks: 0–9: \\d+, .*"));
            visit.inspect("coordinate-overview");

            keys.tabTo("#pass").press("Control+a").type("100");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile("pass=100"));
            assertThat(page.locator(".figures")).containsText("at 100 %");

            keys.tabTo(".heat td a").press("Enter");
            page.waitForURL(Pattern.compile("section\\.xhtml.*pass=100"));
            visit.inspect("coordinate-section");
            keys.tabTo("a[href*='show=students']").press("Enter");
            page.waitForURL(Pattern.compile("show=students"));
            assertThat(page.locator("#students")).containsText("has been noted");
            visit.inspect("coordinate-section-students");
            keys.tabTo("a[href*='student.xhtml']").press("Enter");
            page.waitForURL(Pattern.compile("student\\.xhtml"));
            assertThat(page.locator("h1")).hasText("Amina Rahimi");
            visit.inspect("coordinate-student");

            keys.tabTo(".crumb a[href*='overview.xhtml']").press("Enter");
            page.waitForURL(Pattern.compile("overview\\.xhtml"));
            keys.tabTo("a[href*='questions.xhtml']").press("Enter");
            page.waitForURL(Pattern.compile("questions\\.xhtml"));
            keys.tabTo(".looks a[href*='question=']").press("Enter");
            page.waitForURL(Pattern.compile("question="));
            visit.inspect("coordinate-questions");

            keys.tabTo("a[href*='exports.xhtml']").press("Enter");
            page.waitForURL(Pattern.compile("exports\\.xhtml"));
            page.getByLabel("Students by name").check();
            assertEquals(
                    "PK",
                    start(
                            page.waitForDownload(
                                    () -> keys.tabTo(".takeout .btn-primary").press("Enter")),
                            2));
            page.getByLabel("For reading and printing (PDF)").check();
            assertEquals(
                    "%PDF",
                    start(
                            page.waitForDownload(
                                    () -> keys.tabTo(".takeout .btn-primary").press("Enter")),
                            4));
            page.reload();
            assertThat(page.locator("main table"))
                    .containsText("PDF", new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
            visit.inspect("coordinate-exports");
        }
    }

    private static String start(Download download, int length) throws IOException {
        byte[] bytes = Files.readAllBytes(download.path());
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
}
