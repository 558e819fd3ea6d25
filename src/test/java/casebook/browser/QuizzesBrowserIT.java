package casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.support.Classroom;
import casebook.support.RunningCasebook;
import casebook.support.School;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a course without a quiz to one that is assigned, by keyboard; and what the pages say on the way. */
@ExtendWith({RunningCasebook.class, Browsing.class})
class QuizzesBrowserIT {
    private static final String PASSWORD = "correct horse battery";

    private final Chromium chromium;
    private final Classroom course;
    private final String instructor;

    QuizzesBrowserIT(School school, Chromium chromium) {
        this.chromium = chromium;
        course = school.newCourse();
        instructor = "maker" + course.id();
        course.enrol("username,name,email,section,role,password\n%s,Mara Maker,,,instructor,%s\n"
                        .formatted(instructor, PASSWORD))
                .expect(200);
        course.ida()
                .client()
                .put("/api/accounts/" + course.anna().id() + "/accommodation", "{\"factor\":1.5}")
                .expect(200);
    }

    private Visit visit() {
        return new Visit(chromium.browser(), course.school().server().base()).signIn(instructor, PASSWORD);
    }

    @Test
    void aQuizIsMadeAndAssignedByKeyboard() {
        try (Visit visit = visit()) {
            Page page = visit.page();
            Keys keys = new Keys(page);
            visit.go("/teach/quizzes.xhtml?course=" + course.id()).inspect("quizzes-none");
            keys.tabTo("main a.btn-primary").press("Enter");
            page.waitForURL(Pattern.compile("teach/quiz\\.xhtml"));
            make(visit, page, keys);
            keys.tabTo("button[value='save']").press("Enter");
            page.waitForURL(Pattern.compile("done=saved"));
            visit.inspect("quiz-saved");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Preview as a student"))
                    .click();
            page.waitForURL(Pattern.compile("preview\\.xhtml"));
            assertEquals(2, page.locator("article.question").count());
            visit.inspect("quiz-preview");
            page.goBack();
            keys.tabTo("a[href*='assign.xhtml']").press("Enter");
            page.waitForURL(Pattern.compile("assign\\.xhtml"));
            assign(visit, page, keys);
            page.waitForURL(Pattern.compile("done=assigned"));
            visit.inspect("assignment-set");
            visit.go("/teach/quizzes.xhtml?course=" + course.id()).inspect("quizzes");
            assertThat(page.locator("tbody tr")).hasCount(1);
        }
    }

    private static void make(Visit visit, Page page, Keys keys) {
        keys.tabTo("#title").type("Ladders and texts");
        keys.tabTo("#add-row").press("Enter");
        assertThat(page.locator("#bank0")).isFocused();
        keys.tabTo("#count0").press("Control+A").type("99");
        assertThat(page.locator("#plan-part")).containsText(Pattern.compile("Row 1 lacks \\d+ questions"));
        assertThat(page.locator("#count0")).isFocused();
        visit.inspect("quiz-short");
        keys.press("Control+A").type("1");
        assertThat(page.locator("#plan-part")).containsText("Every row can be filled.");
        assertThat(page.locator("#samples-part section")).hasCount(3);
        keys.tabTo("details.finder > summary").press("Enter");
        keys.tabTo("#q").type("qkx-text");
        Locator found = page.locator("#found-part li");
        assertThat(found).hasCount(1);
        keys.tabTo("#found-part button").press("Enter");
        assertThat(page.locator("#fixed-part li")).hasCount(1);
        assertThat(page.locator("#plan-part .fig").first()).hasText("2");
        visit.inspect("quiz-ready");
    }

    private static void assign(Visit visit, Page page, Keys keys) {
        keys.tabTo("input[name='section']").press("Space");
        page.locator("#opens").fill("2026-11-02T09:00");
        page.locator("#closes").fill("2026-11-02T10:00");
        keys.tabTo("#limit").type("60");
        Locator outlook = page.locator("#outlook-part");
        assertThat(outlook).containsText("A student who starts at 09:00 may write until 10:00.");
        assertThat(outlook).containsText("Anna Ash, with 1.5 × time: may write until 10:30");
        page.locator("#closes").fill("2026-10-25T01:30");
        assertThat(page.locator("#closesOffset")).isVisible();
        visit.inspect("assign-offset");
        page.locator("#closes").fill("2027-03-28T01:30");
        assertThat(outlook).containsText("This time does not exist that night");
        page.locator("#closes").fill("2026-11-02T10:00");
        assertThat(outlook).containsText("may write until 10:30");
        visit.inspect("assign");
        keys.tabTo("button[value='save']").press("Enter");
    }

    /** The browser asks before work is left that was not saved. */
    @Test
    void whatIsNotSavedIsNotLeftWithoutAQuestion() {
        try (Visit visit = visit()) {
            Page page = visit.page();
            visit.go("/teach/quiz.xhtml?course=" + course.id());
            page.locator("#title").pressSequentially("Half a title");
            boolean[] asked = {false};
            page.onDialog(dialog -> {
                asked[0] = true;
                dialog.accept();
            });
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Casebook"))
                    .first()
                    .click();
            page.waitForURL(url -> !url.contains("teach/quiz.xhtml"));
            assertEquals(true, asked[0]);
        }
    }
}
