package casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.RunningCasebook;
import casebook.support.School;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a pasted commentary to a quiz on the published case, by keyboard; the text was invented for this test. */
@ExtendWith({RunningCasebook.class, Browsing.class})
@Order(5)
class WorkbenchBrowserIT {
    private static final String TEXT = """
            A bargain at the bridge
            By Laura Marsh
            The Kell Review, 12 May 2024

            On 2 April 2024 Norway closed the Kell bridge to lorries from Finland. The Norwegian government said that the deck was unsafe. The closure was less an act of engineering than a message, timed for the eve of the toll talks.

            On 8 April 2024 Finland moved a second battalion to Oulu, within sight of the river. The Finnish defence ministry called the move an exercise that had been planned a year before. Had it stayed in barracks, its promise to defend the crossing would have lost all credibility.

            Share this article on social media

            On 11 April 2024 Sweden offered to mediate, and Norway recalled its ambassador from Helsinki. Russia said that it had nothing to do with the dispute. The government in Oslo had little choice but to respond, since inaction would have cost it prestige. Neither side will test the other before the autumn harvest.
            """;
    private static final String OTHER = """
            What the closing of a bridge meant
            By Olli Maki
            The Oulu Post, 14 May 2024

            On 3 April 2024 Norway closed the Kell bridge to lorries from Finland. The closure was an act of spite rather than of engineering.
            """;

    /** Long enough for the quotations beside it to stay under a tenth. */
    private static final String OWN = "A lorry that waits at a closed barrier costs its owner money in every hour. "
            .repeat(140)
            .strip();

    /** In milliseconds: a page is compiled when it is asked for first. */
    private static final double SLOWEST = 20_000;

    private final Chromium chromium;
    private final Wanda wanda;

    WorkbenchBrowserIT(School school, Chromium chromium) {
        PlaywrightAssertions.setDefaultAssertionTimeout(SLOWEST);
        this.chromium = chromium;
        wanda = Wanda.enrolled(school.newCourse());
    }

    @Test
    void aCommentaryBecomesACaseAndAQuizByKeyboard() {
        try (Visit visit = wanda.visit(chromium)) {
            Page page = visit.page();
            Keys keys = new Keys(page);
            begin(visit, page, keys);
            join(visit, page, keys);
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

    private static void join(Visit visit, Page page, Keys keys) {
        keys.tabTo("#add-source").press("Enter");
        page.waitForURL(Pattern.compile("source\\.xhtml"));
        visit.inspect("bench-source");
        page.locator("#text").fill(OTHER);
        keys.tabTo("#begin button").press("Enter");
        page.waitForURL(Pattern.compile("workbench\\.xhtml"));
        assertThat(page.locator("#src-b")).hasAttribute("aria-current", "true");
        page.locator("#to-differs").press("Enter");
        Locator differs = page.locator("section.differs").first();
        assertThat(differs).containsText("April 2, 2024");
        assertThat(differs).containsText("April 3, 2024");
        differs.getByLabel("Or follow one, because").fill("The order is dated the third");
        differs.locator("button[id$='-b']").press("Enter");
        assertThat(differs).containsText("The case follows B: The order is dated the third");
        visit.inspect("bench-differs");
        page.locator("#src-a").press("Enter");
        assertThat(page.locator("#src-a")).hasAttribute("aria-current", "true");
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
        acceptAll(page, "OBJECTIVE");
        page.locator("#accept-section-a-opening").press("Enter");
        assertThat(page.locator("#p-section-a-opening")).hasClass(Pattern.compile("is-accepted"));
        options(page, keys);
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

    /** The text tells of the one that was taken; the other is the writer's. */
    private static void options(Page page, Keys keys) {
        page.locator("#edit-d-finland-2024-04-02").press("Enter");
        assertThat(page.locator("#p-d-finland-2024-04-02 form")).isVisible();
        for (String field : new String[] {"title", "text", "cost", "consequence"}) {
            page.locator("[name='f:/options/1/" + field + "']").fill("Ask Sweden to look at the deck");
        }
        keys.tabTo("#save-d-finland-2024-04-02").press("Enter");
        assertThat(page.locator("#p-d-finland-2024-04-02")).containsText("Option 2");
    }

    private static void acceptAll(Page page, String kind) {
        page.locator("#all-" + kind).press("Enter");
        assertThat(page.locator("#all-" + kind)).hasCount(0);
    }

    private static void publish(Visit visit, Page page, Keys keys) {
        page.locator("#preview").press("Enter");
        page.waitForURL(Pattern.compile("case-preview\\.xhtml"));
        assertThat(page.locator("#p-opening")).containsText("What Finland does is open");
        visit.inspect("bench-preview");
        page.locator("a[href$='part=questions']").press("Enter");
        assertThat(page.locator(".previews fieldset").first()).isVisible();
        visit.inspect("bench-preview-questions");
        page.goBack();
        page.goBack();
        page.locator("a[href*='publish.xhtml']").press("Enter");
        page.waitForURL(Pattern.compile("publish\\.xhtml"));
        visit.inspect("bench-publish");
        assertThat(page.locator("#reviewed")).isVisible();
        keys.tabTo("#reviewed").press("Space");
        page.locator("#bank").selectOption("canary");
        keys.tabTo("input[name='course']").press("Space");
        keys.tabTo("#publish").press("Enter");
        assertThat(page.locator("#reason-error")).containsText("say why");
        visit.inspect("bench-publish-reason");
        keys.tabTo("#reviewed").press("Space");
        page.locator("#bank").selectOption("canary");
        keys.tabTo("input[name='course']").press("Space");
        keys.tabTo("#anyway").press("Space");
        page.locator("#reason").fill("A short case for the first week");
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
