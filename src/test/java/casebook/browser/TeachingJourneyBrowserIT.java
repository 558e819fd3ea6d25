package casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Patience;
import casebook.support.RunningCasebook;
import casebook.support.School;
import casebook.support.Sheet;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole way of those who teach, by keyboard alone: from a course with nobody in it to results that were released and
 * a report that was handed on. The students take part through the REST.
 */
@ExtendWith({RunningCasebook.class, Browsing.class})
@Order(3)
class TeachingJourneyBrowserIT {
    private static final String PASSWORD = "correct horse battery";

    private final School school;
    private final Chromium chromium;
    private final ThirtyStudents students;
    private String assignment = "";

    TeachingJourneyBrowserIT(School school, Chromium chromium) {
        this.school = school;
        this.chromium = chromium;
        students = new ThirtyStudents(school, PASSWORD);
    }

    private Visit signedIn(String who) {
        Visit visit = new Visit(chromium.browser(), school.server().base());
        visit.go("/sign-in.xhtml");
        new Keys(visit.page())
                .tabTo("input[name='form:username']")
                .type(students.username(who))
                .tabTo("input[name='form:password']")
                .type(PASSWORD)
                .press("Enter");
        visit.page().waitForURL(url -> !url.contains("sign-in"));
        return visit;
    }

    @Test
    void fromAnEmptyCourseToAReportThatIsHandedOn() throws IOException {
        try (Visit visit = signedIn("ina")) {
            Keys keys = new Keys(visit.page());
            classIsEnrolled(visit, keys);
            threeAreGivenTime(visit, keys);
            quizIsMade(visit, keys);
            quizIsAssigned(visit, keys);
            theInterfaceSaysTheSameEnds();
            windowIsMoved(visit, keys);
            quizIsTried(visit, keys);
            List<Sheet> sheets = fourAreIn(visit, keys);
            students.allHandIn(assignment, sheets);
            sheets.getLast().feedback().expect(403, "NOT_RELEASED");
            resultsAreReleased(visit, keys);
            sheets.getLast().feedback().expect(200);
        }
        try (Visit visit = signedIn("cora")) {
            reportIsTakenOut(visit, new Keys(visit.page()));
        }
    }

    private static void follow(Visit visit, Keys keys, String link, String page) {
        keys.tabTo(link).press("Enter");
        visit.page().waitForURL(Pattern.compile(page));
    }

    private void classIsEnrolled(Visit visit, Keys keys) {
        Page page = visit.page();
        visit.inspect("teaching-home");
        follow(visit, keys, "main a[href*='course.xhtml']", "teach/course\\.xhtml");
        visit.inspect("teaching-course-empty");
        follow(visit, keys, "main a.btn-primary[href*='enrol.xhtml']", "enrol\\.xhtml");
        FileChooser chooser = page.waitForFileChooser(() -> keys.tabTo("#file").press("Enter"));
        chooser.setFiles(new FilePayload("class.csv", "text/csv", students.list()));
        keys.tabTo("button[value=preview]").press("Enter");
        assertThat(page.locator("button[value=enrol]")).hasText("Enrol 30 people");
        visit.inspect("teaching-enrol-preview");
        keys.tabTo("button[value=enrol]").press("Enter");
        page.waitForURL(Pattern.compile("done=class"));
        visit.inspect("teaching-enrolled");
        follow(visit, keys, "[role=status] a[href*='links.xhtml']", "links\\.xhtml");
        keys.tabTo("button[value=without-link]").press("Enter");
        assertThat(page.locator(".slip")).hasCount(ThirtyStudents.COUNT);
        visit.inspect("teaching-links");
        assertTrue(page.locator(".slip-link").first().textContent().contains("link.xhtml?key="));
    }

    private void threeAreGivenTime(Visit visit, Keys keys) {
        giveTime(visit, keys, "Ada Adair", "#factor", "1.5");
        giveTime(visit, keys, "Ben Bello", "#factor", "1.25");
        giveTime(visit, keys, "Cleo Chan", "#minutes", "10");
        follow(visit, keys, ".tabs a[href*='students.xhtml']", "students\\.xhtml");
        visit.inspect("teaching-students");
        Locator rows = visit.page().locator("tbody tr");
        assertThat(rows.nth(0)).containsText("× 1.5");
        assertThat(rows.nth(1)).containsText("× 1.25");
        assertThat(rows.nth(2)).containsText("+ 10 min");
    }

    private void giveTime(Visit visit, Keys keys, String name, String field, String amount) {
        follow(visit, keys, ".tabs a[href*='students.xhtml']", "students\\.xhtml");
        keys.tabTo("input[name=q]").type(name).press("Enter");
        visit.page().waitForURL(Pattern.compile("q="));
        follow(visit, keys, "tbody a[href*='enrolment.xhtml']", "enrolment\\.xhtml");
        follow(visit, keys, "main a[href*='accommodation.xhtml']", "accommodation\\.xhtml");
        keys.tabTo(field).press("Control+A").type(amount);
        keys.tabTo("button[value=save]").press("Enter");
        visit.page().waitForURL(Pattern.compile("done=extra"));
        visit.inspect("teaching-extra");
    }

    private void quizIsMade(Visit visit, Keys keys) {
        Page page = visit.page();
        follow(visit, keys, ".tabs a[href*='quizzes.xhtml']", "quizzes\\.xhtml");
        follow(visit, keys, "main a.btn-primary", "teach/quiz\\.xhtml");
        keys.tabTo("#title").type("Signals short of a break");
        addRow(page, keys, 0, "Deterrence", 4);
        addRow(page, keys, 1, "Diplomacy", 3);
        addRow(page, keys, 2, "States", 3);
        assertThat(page.locator("#plan-part .fig").first()).hasText("10");
        assertThat(page.locator("#plan-part")).containsText("Every row can be filled.");
        visit.inspect("teaching-quiz");
        keys.tabTo("button[value='save']").press("Enter");
        page.waitForURL(Pattern.compile("done=saved"));
        visit.inspect("teaching-quiz-saved");
        follow(visit, keys, "main a[href*='assign.xhtml']", "assign\\.xhtml");
    }

    private static void addRow(Page page, Keys keys, int row, String bank, int count) {
        keys.tabTo("#add-row").press("Enter");
        assertThat(page.locator("#bank" + row)).isFocused();
        keys.type(bank);
        keys.tabTo("#count" + row).press("Control+A").type(Integer.toString(count));
        assertThat(page.locator("#plan-part")).not().containsText("lacks");
    }

    /** Contract, section 3, the table: rows 3, 4 (a factor of 1.5), and those of 45 × 1.25 and 30 + 10. */
    private void quizIsAssigned(Visit visit, Keys keys) {
        Page page = visit.page();
        page.locator("input[name=section]")
                .all()
                .forEach(one -> keys.tabTo("input[name=section]").press("Space"));
        keys.typeTime("#opens", LocalDateTime.parse("2026-11-02T09:00"));
        keys.typeTime("#closes", LocalDateTime.parse("2026-11-02T10:00"));
        keys.tabTo("#limit").type("60");
        Locator outlook = page.locator("#outlook-part");
        assertThat(outlook).containsText("30 students take it.");
        assertThat(outlook).containsText("A student who starts at 09:00 may write until 10:00.");
        assertThat(outlook).containsText("Ada Adair, with 1.5 × time: may write until 10:30");
        visit.inspect("teaching-assign");
        keys.typeTime("#closes", LocalDateTime.parse("2026-11-02T17:00"));
        keys.tabTo("#limit").press("Control+A").type("45");
        assertThat(outlook).containsText("Ben Bello, with 1.25 × time: may write until 09:56:15");
        keys.tabTo("#limit").press("Control+A").type("30");
        assertThat(outlook).containsText("Cleo Chan, with 10 min extra: may write until 09:40");
        keys.tabTo("#limit").press("Control+A").type("60");
        keys.typeTime("#start", LocalDateTime.parse("2026-11-02T16:15"));
        assertThat(outlook).containsText("Ada Adair, with 1.5 × time: may write until 17:30");
        assertThat(outlook).containsText("A student who starts at 16:15 may write until 17:00.");
        keys.typeTime("#closes", LocalDateTime.parse("2026-11-02T10:00"));
        keys.tabTo("button[value='save']").press("Enter");
        page.waitForURL(Pattern.compile("done=assigned"));
        assertThat(outlook).containsText("Ada Adair, with 1.5 × time: may write until 10:30");
        visit.inspect("teaching-assigned");
        assignment = page.url().replaceAll(".*assignment=(\\d+).*", "$1");
    }

    /** The same rows again. */
    private void theInterfaceSaysTheSameEnds() {
        assertEquals("2026-11-02T10:30:00.000Z", students.end(assignment, 1, "09:00"));
        assertEquals("2026-11-02T10:30:00.000Z", students.end(assignment, 1, "09:20"));
        assertEquals("2026-11-02T10:00:00.000Z", students.end(assignment, 4, "09:00"));
    }

    private void windowIsMoved(Visit visit, Keys keys) {
        keys.typeTime("#closes", LocalDateTime.parse("2099-11-02T10:00"));
        keys.tabTo("#when").type("When you");
        assertThat(visit.page().locator("#outlook-part")).containsText("2 Nov 2099");
        keys.tabTo("button[value='save']").press("Enter");
        visit.page().waitForURL(Pattern.compile("done=saved"));
        visit.inspect("teaching-assignment-changed");
    }

    private void quizIsTried(Visit visit, Keys keys) {
        Page page = visit.page();
        follow(visit, keys, "main a[href*='start.xhtml']", "start\\.xhtml");
        visit.inspect("teaching-preview-start");
        keys.tabTo("main button.btn-primary").press("Enter");
        page.waitForURL(Pattern.compile("learn/quiz\\.xhtml"));
        assertEquals(10, page.locator("article.question").count());
        visit.inspect("teaching-preview");
        visit.go("/teach/assignment.xhtml?assignment=" + assignment);
    }

    /** Two answer some, one nothing, one all: the page of those who watch shows them while they are in. */
    private List<Sheet> fourAreIn(Visit visit, Keys keys) {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            sheets.add(students.start(assignment, i));
        }
        sheets.get(0).save(Sheet.entry(1, 1, 0, sheets.get(0).anyResponse(1))).expect(200);
        sheets.get(1).save(Sheet.entry(2, 1, 0, sheets.get(1).anyResponse(2))).expect(200);
        sheets.get(3).saveAll(1).expect(200);
        follow(visit, keys, ".tabs a[href*='live.xhtml']", "live\\.xhtml");
        Page page = visit.page();
        assertThat(page.locator(".figures .fig").nth(1)).hasText("4 of 30");
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("Ada Adair")))
                .containsText("1 of 10");
        visit.inspect("teaching-live");
        return sheets;
    }

    private void resultsAreReleased(Visit visit, Keys keys) {
        Page page = visit.page();
        follow(visit, keys, ".tabs a[href*='results.xhtml']", "results\\.xhtml");
        assertThat(page.locator("tbody tr").first()).containsText("Submitted");
        visit.inspect("teaching-results");
        follow(visit, keys, "main a[href*='release.xhtml']", "release\\.xhtml");
        keys.tabTo("#shows").press("End");
        visit.inspect("teaching-release");
        keys.tabTo("#reason").type("The class has talked it over.");
        keys.tabTo("main form button.btn-primary").press("Enter");
        page.waitForURL(Pattern.compile("results\\.xhtml.*done="));
        visit.inspect("teaching-released");
        follow(visit, keys, "td a[href*='answer.xhtml']", "answer\\.xhtml");
        assertThat(page.locator("h1")).containsText("question 1");
        visit.inspect("teaching-answer");
    }

    private void reportIsTakenOut(Visit visit, Keys keys) throws IOException {
        Page page = visit.page();
        visit.inspect("teaching-coordinator-home");
        follow(visit, keys, "main a[href*='overview.xhtml']", "overview\\.xhtml");
        Patience.until("a report", Duration.ofMinutes(2), () -> {
            page.reload();
            return page.locator("dl.figures").count() > 0;
        });
        assertThat(page.locator(".figures .fig").first()).hasText("30 of 30");
        visit.inspect("teaching-report");
        follow(visit, keys, "main a[href*='exports.xhtml']", "exports\\.xhtml");
        visit.inspect("teaching-exports");
        TakenFile.workbook(page.waitForDownload(
                () -> keys.tabTo("main form button.btn-primary").press("Enter")));
        keys.tabTo("input[name=format]").press("ArrowDown");
        TakenFile.booklet(page.waitForDownload(
                () -> keys.tabTo("main form button.btn-primary").press("Enter")));
    }
}
