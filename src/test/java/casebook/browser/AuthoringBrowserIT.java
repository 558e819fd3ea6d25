package casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import casebook.support.RunningCasebook;
import casebook.support.School;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A question is written by keyboard, with preview, checks and a try beside it, and saved as a draft. */
@ExtendWith({RunningCasebook.class, Browsing.class})
@Order(Integer.MAX_VALUE - 1)
class AuthoringBrowserIT {

    private final Chromium chromium;
    private final Wanda wanda;

    AuthoringBrowserIT(School school, Chromium chromium) {
        this.chromium = chromium;
        wanda = Wanda.enrolled(school.newCourse());
    }

    @Test
    void aQuestionIsWrittenByKeyboard() {
        try (Visit visit = wanda.visit(chromium)) {
            Page page = visit.page();
            Keys keys = new Keys(page);
            visit.go("/teach/banks.xhtml").inspect("banks");
            visit.go("/teach/bank.xhtml?bank=canary").inspect("bank");
            keys.tabTo("main .pagehead a.btn-primary").press("Enter");
            page.waitForURL(Pattern.compile("item-edit\\.xhtml"));
            visit.inspect("item-kinds");
            keys.tabTo("a[href*='kind=order']").press("Enter");
            page.waitForURL(Pattern.compile("kind=order"));
            write(visit, page, keys);
            keys.tabTo("button[value='save']").press("Enter");
            page.waitForURL(Pattern.compile("done=version"));
            visit.inspect("item-saved");
            assertThat(page.locator(".pagehead")).containsText("Draft");
            visit.go("/teach/coverage.xhtml?bank=canary").inspect("coverage");
        }
    }

    /** Two questions are tagged together; parallel forms of a quiz are put together and one is kept. */
    @Test
    void severalQuestionsAreTaggedAndFormsCompared() {
        try (Visit visit = wanda.visit(chromium)) {
            Page page = visit.page();
            Keys keys = new Keys(page);
            visit.go("/teach/bank.xhtml?bank=canary&words=qkx-m");
            keys.tabTo("#all-shown").press("Space");
            assertThat(page.locator("#chosen")).containsText("chosen");
            visit.inspect("bank-chosen");
            keys.tabTo("#bulk button[value='TAG']").press("Enter");
            page.waitForURL(Pattern.compile("bulk\\.xhtml"));
            page.locator("#concept").selectOption("statement-types");
            assertThat(page.locator("#touched-part")).containsText("A new draft follows");
            visit.inspect("bulk");
            visit.go("/teach/bulk.xhtml?bank=canary&deed=MOVE").inspect("bulk-none");

            visit.go("/teach/quiz.xhtml?course=" + wanda.course().id());
            keys.tabTo("#title").type("Two of a kind");
            keys.tabTo("#add-row").press("Enter");
            assertThat(page.locator("#stock0")).containsText("part A");
            visit.inspect("quiz-stock");
            keys.tabTo("button[value='save']").press("Enter");
            page.waitForURL(Pattern.compile("done=saved"));
            keys.tabTo("a[href*='forms.xhtml']").press("Enter");
            page.waitForURL(Pattern.compile("forms\\.xhtml"));
            assertThat(page.locator("main")).containsText("Greatest difference");
            visit.inspect("forms");
            keys.tabTo("button[value='keep']").press("Enter");
            page.waitForURL(Pattern.compile("done=saved"));
            assertThat(page.locator("#title")).hasValue("Two of a kind, form A");
        }
    }

    private static void write(Visit visit, Page page, Keys keys) {
        keys.tabTo("#title").type("Steps of a crisis");
        page.locator("#concept").selectOption(new SelectOption().setIndex(1));
        page.locator("#objective").selectOption(new SelectOption().setIndex(1));
        keys.tabTo("#prompt").type("Put the steps in order.");
        assertThat(page.locator("#preview-part")).containsText("Put the steps in order.");
        visit.inspect("item-begun");
        for (int row = 0; row < 4; row++) {
            keys.tabTo("#choices-" + row + "-text").type("Step number " + (row + 1));
        }
        keys.tabTo("button[value='add:choices']").press("Enter");
        assertThat(page.locator("#choices-4-text")).isFocused();
        keys.tabTo("button[value='remove:choices[4]']").press("Enter");
        assertThat(page.locator("#choices")).isFocused();
        keys.tabTo(".picker > summary").press("Enter");
        keys.tabTo(".picked button").press("Enter");
        assertThat(page.locator("#anchors-0-quote")).not().hasValue("");
        assertThat(page.locator("#passage-part mark")).hasCount(1);
        keys.tabTo("button[value='try']").press("Enter");
        assertThat(page.locator("#try-part")).containsText(Pattern.compile("of 1|stops"));
        visit.inspect("item-written");
    }
}
