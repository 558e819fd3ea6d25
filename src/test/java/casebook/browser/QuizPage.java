package casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Objects;

/** The quiz page as a student uses it, and what it says about saving from the moment it is open. */
final class QuizPage {
    private static final double PATIENCE_MILLIS = 60_000;

    private final Page page;

    QuizPage(Page page) {
        this.page = page;
        assertThat(page.locator("#quiz.is-ready")).isVisible(visible());
        page.evaluate("""
                () => {
                  const line = document.getElementById("save-line");
                  window.said = [];
                  new MutationObserver(() => window.said.push(line.textContent)).observe(line, {childList: true});
                }""");
    }

    private static LocatorAssertions.IsVisibleOptions visible() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS);
    }

    private static LocatorAssertions.ContainsTextOptions patient() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS);
    }

    /** Goes to a question; its part of the page. */
    Locator question(int slot) {
        page.locator("#nav-" + slot).click();
        Locator question = page.locator("#question-" + slot);
        assertThat(question).isVisible();
        return question;
    }

    QuizPage type(int slot, String text) {
        question(slot).locator("input.gap").first().fill(text);
        return this;
    }

    /** Clicks an option, which takes it or, among several, may give it back. */
    QuizPage choose(int slot, String option) {
        question(slot).locator("label.opt:has(input[value='" + option + "'])").click();
        return this;
    }

    /** Chooses what fills the first gap. */
    QuizPage select(int slot, String option) {
        question(slot).locator("select.gap").first().selectOption(option);
        return this;
    }

    Locator chosen(int slot) {
        return page.locator("#question-" + slot + " input:checked");
    }

    /** Waits until everything is acknowledged: the line says so, and no bar stands any more. */
    QuizPage isSaved() {
        assertThat(page.locator("#save-line")).containsText("Saved ", patient());
        assertThat(page.locator("#bars .banner")).hasCount(0);
        return this;
    }

    QuizPage saysThatItIsNotSaved() {
        assertThat(page.locator("#save-line")).containsText("Not saved, kept on this device", patient());
        return this;
    }

    /** Waits until the page says that it keeps what it cannot send, in the line and in a bar that says what to do. */
    QuizPage isKept() {
        saysThatItIsNotSaved();
        assertThat(bar()).containsText("Not saved, kept on this device since", patient());
        return this;
    }

    /** All that the line has said since it was asked last. */
    List<?> said() {
        return (List<?>) Objects.requireNonNull(page.evaluate("() => window.said.splice(0)"));
    }

    Locator bar() {
        return page.locator("#bars .banner-bad");
    }

    /** Waits until the page says that a question was answered elsewhere. */
    Locator stale(int slot) {
        Locator bar = page.locator("#bars .banner-warn");
        assertThat(bar).containsText("Question " + slot + " was answered elsewhere", patient());
        return bar;
    }

    void takeTheServersVersion() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take the server’s version"))
                .click();
    }

    void saveThisPagesAnswer() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save this page’s answer"))
                .click();
    }

    /** Waits until the page asks to sign in again. */
    Locator signInDialog() {
        Locator dialog = page.locator("dialog#sign-in");
        assertThat(dialog).isVisible(visible());
        return dialog;
    }
}
