package casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Classroom;
import casebook.support.RunningCasebook;
import casebook.support.School;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a pasted commentary to a quiz on the published case, by keyboard; the text was invented for this test. */
@ExtendWith({RunningCasebook.class, Browsing.class})
class WorkbenchBrowserIT {
    private static final String PASSWORD = "correct horse battery";
    private static final String TEXT = """
            A bargain at the bridge
            By Laura Marsh
            The Kell Review, 12 May 2024

            On 2 April 2024 Norway closed the Kell bridge to lorries from Finland. The Norwegian government said that the deck was unsafe. The closure was less an act of engineering than a message, timed for the eve of the toll talks.

            On 8 April 2024 Finland moved a second battalion to Oulu, within sight of the river. The Finnish defence ministry called the move an exercise that had been planned a year before. Had it stayed in barracks, its promise to defend the crossing would have lost all credibility.

            Share this article on social media

            On 11 April 2024 Sweden offered to mediate, and Norway recalled its ambassador from Helsinki. Russia said that it had nothing to do with the dispute. The government in Oslo had little choice but to respond, since inaction would have cost it prestige. Neither side will test the other before the autumn harvest.
            """;
    /** Long enough for the quotations beside it to stay under a tenth. */
    private static final String OWN = "A lorry that waits at a closed barrier costs its owner money in every hour. "
            .repeat(140)
            .strip();

    /** In milliseconds: a page is compiled when it is asked for first. */
    private static final double SLOWEST = 20_000;

    private final Chromium chromium;
    private final Classroom course;
    private final String instructor;

    WorkbenchBrowserIT(School school, Chromium chromium) {
        PlaywrightAssertions.setDefaultAssertionTimeout(SLOWEST);
        this.chromium = chromium;
        course = school.newCourse();
        instructor = "writer" + course.id();
        course.enrol("username,name,email,section,role,password\n%s,Wanda Writer,,,instructor,%s\n"
                        .formatted(instructor, PASSWORD))
                .expect(200);
    }

    @Test
    void aCommentaryBecomesACaseAndAQuizByKeyboard() {
        try (Visit visit =
                new Visit(chromium.browser(), course.school().server().base()).signIn(instructor, PASSWORD)) {
            Page page = visit.page();
            Keys keys = new Keys(page);
            begin(visit, page, keys);
            annotate(visit, page, keys);
            decide(visit, page, keys);
            publish(visit, page, keys);
            quiz(page, keys);
        }
    }

    private static void begin(Visit visit, Page page, Keys keys) {
        visit.go("/teach/cases.xhtml").inspect("bench-none");
        keys.tabTo("#text");
        page.locator("#text").fill(TEXT);
        keys.tabTo("#begin button").press("Enter");
        page.waitForURL(Pattern.compile("workbench\\.xhtml"));
        assertThat(page.locator("#n-removed")).containsText("Taken out of the text");
        visit.inspect("bench");
    }

    private static void annotate(Visit visit, Page page, Keys keys) {
        Locator current = page.locator(".s.is-open");
        keys.press("j");
        assertThat(current).hasAttribute("id", "s-s1");
        keys.press("j");
        assertThat(current).hasAttribute("id", "s-s2");
        keys.press("4");
        assertThat(current.locator("a.tag")).containsText("Forecast");
        keys.press("Control+z");
        assertThat(current.locator("a.tag")).containsText("Claim");
        keys.press("Control+Shift+Z");
        assertThat(current.locator("a.tag")).containsText("Forecast");
        keys.press("2");
        assertThat(current.locator("a.tag")).containsText("Claim");
        assertThat(page.locator("#saved")).containsText("Saved");
        keys.tabTo("#d-words > summary").press("Enter");
        page.locator("#from").selectOption("deck");
        page.locator("#to").selectOption("deck");
        keys.tabTo("#mark").press("Enter");
        assertThat(page.locator("#here .marks")).containsText("deck");
        visit.inspect("bench-open");
        keys.tabTo("#d-removed > summary");
    }

    private static void decide(Visit visit, Page page, Keys keys) {
        keys.press("d");
        Locator first = page.locator("article.draft.is-linked").first();
        assertThat(first).isFocused();
        keys.press("a");
        assertThat(first).hasClass(Pattern.compile("is-accepted"));
        keys.press("x");
        assertThat(first).hasClass(Pattern.compile("is-proposed"));
        keys.press("e");
        assertThat(first.locator("form .input").first()).isFocused();
        visit.inspect("bench-edit");
        keys.tabTo("article.draft form a.btn").press("Enter");
        acceptAll(page, "ACTOR");
        page.locator("#blank").selectOption("BACKGROUND");
        page.locator("#add").press("Enter");
        page.locator("#edit-own-1").press("Enter");
        Locator text = page.locator("#p-own-1 textarea");
        assertThat(text).isFocused();
        text.fill(OWN);
        keys.tabTo("#save-own-1").press("Enter");
        assertThat(page.locator("#p-own-1")).hasClass(Pattern.compile("is-accepted"));
        page.locator("#tab-questions").press("Enter");
        assertThat(page.locator("#g-ITEM")).isVisible();
        acceptAll(page, "ITEM");
        visit.inspect("bench-questions");
    }

    private static void acceptAll(Page page, String kind) {
        page.locator("#all-" + kind).press("Enter");
        assertThat(page.locator("#all-" + kind)).hasCount(0);
    }

    private static void publish(Visit visit, Page page, Keys keys) {
        page.locator("a[href*='publish.xhtml']").press("Enter");
        page.waitForURL(Pattern.compile("publish\\.xhtml"));
        visit.inspect("bench-publish");
        assertThat(page.locator("#reviewed")).isVisible();
        keys.tabTo("#reviewed").press("Space");
        page.locator("#bank").selectOption("canary");
        keys.tabTo("input[name='course']").press("Space");
        String before = page.locator("main").innerText();
        keys.tabTo("#publish").press("Enter");
        page.waitForURL(Pattern.compile("done="));
        assertTrue(page.url().matches(".*reviewed=[1-9].*"), () -> page.url() + "\n" + before);
        visit.inspect("bench-published");
    }

    private static void quiz(Page page, Keys keys) {
        keys.tabTo("a[href*='quiz.xhtml']").press("Enter");
        page.waitForURL(Pattern.compile("quiz\\.xhtml"));
        keys.tabTo("#title").type("On the bridge");
        keys.tabTo("details.finder > summary").press("Enter");
        keys.tabTo("#q").type("norway");
        assertThat(page.locator("#found-part li").first()).isVisible();
        keys.tabTo("#found-part button").press("Enter");
        assertThat(page.locator("#fixed-part li")).hasCount(1);
        keys.tabTo("button[value='save']").press("Enter");
        page.waitForURL(Pattern.compile("done=saved"));
        keys.tabTo("a[href*='assign.xhtml']").press("Enter");
        page.waitForURL(Pattern.compile("assign\\.xhtml"));
        keys.tabTo("input[name='section']").press("Space");
        page.locator("#opens").fill("2026-11-02T09:00");
        page.locator("#closes").fill("2026-11-30T10:00");
        keys.tabTo("button[value='save']").press("Enter");
        page.waitForURL(Pattern.compile("done=assigned"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("On the bridge");
    }
}
