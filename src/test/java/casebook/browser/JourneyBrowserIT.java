package casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.support.Classroom;
import casebook.support.RunningCasebook;
import casebook.support.School;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sign in, the due quiz in two clicks, all kinds answered, submitted, receipt, feedback; by mouse and by keyboard. */
@ExtendWith({RunningCasebook.class, Browsing.class})
@Order(7)
class JourneyBrowserIT {
    private static final String PASSWORD = "correct horse battery";

    private final Chromium chromium;
    private final Classroom course;
    private final String student;

    JourneyBrowserIT(School school, Chromium chromium) {
        this.chromium = chromium;
        course = school.newCourse();
        student = "journey" + course.id();
        course.enrol("username,name,email,section,role,password\n%s,Jo Journey,,A,student,%s\n"
                        .formatted(student, PASSWORD))
                .expect(200);
        course.assign(
                course.quiz(Classroom.ALL_KINDS),
                "\"limit\": \"PT1H\", \"release\": {\"when\": \"AT_ONCE\", \"shows\": \"ALL\"}");
    }

    private Visit visit() {
        return new Visit(chromium.browser(), course.school().server().base());
    }

    @Test
    void byMouse() {
        try (Visit visit = visit()) {
            Page page = visit.page();
            visit.signIn(student, PASSWORD).inspect("journey-home");
            page.getByRole(AriaRole.LINK, named("Go to the quiz")).first().click();
            page.waitForURL(Pattern.compile("start\\.xhtml"));
            visit.inspect("journey-start");
            page.getByRole(AriaRole.BUTTON, named("Start the quiz")).click();
            page.waitForURL(Pattern.compile("quiz\\.xhtml"));
            int questions = page.locator("article.question").count();
            assertEquals(Classroom.ALL_KINDS.length, questions);
            for (int i = 1; i <= questions; i++) {
                Locator question = page.locator("#question-" + i);
                assertThat(question).isVisible();
                String kind = question.getAttribute("data-kind");
                Answers.byMouse(page, question, kind);
                assertThat(page.locator("#save-line"))
                        .containsText("Saved", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
                visit.inspect("journey-question-" + i + "-" + kind);
                page.locator("#next").click();
            }
            finish(visit, page, () -> page.locator("#submit").click());
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void finish(Visit visit, Page page, Runnable submit) {
        assertThat(page.locator("#review")).isVisible();
        assertThat(page.locator("#review-answered")).hasText(Integer.toString(Classroom.ALL_KINDS.length));
        visit.inspect("journey-review");
        submit.run();
        page.waitForURL(Pattern.compile("receipt\\.xhtml"), new Page.WaitForURLOptions().setTimeout(60_000));
        assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("handed in");
        visit.inspect("journey-receipt");
        page.locator("main a[href*='feedback.xhtml']").first().click();
        page.waitForURL(Pattern.compile("feedback\\.xhtml"));
        visit.inspect("journey-feedback");
        page.locator("a[href*='q=1']").first().click();
        assertThat(page.getByText("qkxrationale").first()).isVisible();
        visit.inspect("journey-feedback-question");
    }

    @Test
    void byKeyboardAlone() {
        try (Visit visit = visit()) {
            Page page = visit.page();
            Keys keys = new Keys(page);
            visit.go("/sign-in.xhtml");
            keys.tabTo("input[name='form:username']").type(student);
            keys.tabTo("input[name='form:password']").type(PASSWORD).press("Enter");
            page.waitForURL(url -> !url.contains("sign-in"));
            keys.tabTo("a[href*='start.xhtml'].btn-primary").press("Enter");
            page.waitForURL(Pattern.compile("start\\.xhtml"));
            keys.tabTo("button.btn-primary[type=submit]").press("Enter");
            page.waitForURL(Pattern.compile("quiz\\.xhtml"));
            int questions = page.locator("article.question").count();
            for (int i = 1; i <= questions; i++) {
                Locator question = page.locator("#question-" + i);
                assertThat(question).isVisible();
                Answers.byKeyboard(keys, question, "#question-" + i, question.getAttribute("data-kind"));
                keys.tabTo("#next").press("Enter");
            }
            finish(visit, page, () -> keys.tabTo("#submit").press("Enter"));
        }
    }
}
