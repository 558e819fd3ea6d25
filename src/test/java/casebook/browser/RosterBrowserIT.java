package casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.support.Classroom;
import casebook.support.RunningCasebook;
import casebook.support.School;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An instructor enrols a class from pasted lines, prints its links, and one of the class signs in; by keyboard. */
@ExtendWith({RunningCasebook.class, Browsing.class})
class RosterBrowserIT {
    private static final String PASSWORD = "correct horse battery";

    private final Chromium chromium;
    private final Classroom course;
    private final String instructor;

    RosterBrowserIT(School school, Chromium chromium) {
        this.chromium = chromium;
        course = school.newCourse();
        instructor = "keeper" + course.id();
        course.enrol("username,name,email,section,role,password\n%s,Ida Keeper,,,instructor,%s\n"
                        .formatted(instructor, PASSWORD))
                .expect(200);
    }

    private Visit visit() {
        return new Visit(chromium.browser(), course.school().server().base());
    }

    @Test
    void aClassIsEnrolledAndHandedItsLinks() {
        try (Visit visit = visit()) {
            Page page = visit.page();
            Keys keys = new Keys(page);
            visit.signIn(instructor, PASSWORD);
            keys.tabTo("main a[href*='course.xhtml']").press("Enter");
            page.waitForURL(Pattern.compile("course\\.xhtml"));
            visit.inspect("roster-course");
            keys.tabTo(".tabs a[href*='students.xhtml']").press("Enter");
            page.waitForURL(Pattern.compile("students\\.xhtml"));
            visit.inspect("roster-students");
            keys.tabTo("a[href*='enrol.xhtml']").press("Enter");
            page.waitForURL(Pattern.compile("enrol\\.xhtml"));
            visit.inspect("roster-enrol");
            keys.tabTo("#csv").type("username,name,email,section,role\nnia%1$s,,,A,student\n".formatted(course.id()));
            keys.tabTo("button[value=preview]").press("Enter");
            assertThat(page.locator("#faults")).containsText("Line 2, name:");
            visit.inspect("roster-enrol-faults");
            page.locator("#csv")
                    .fill("username,name,email,section,role\nnia%1$s,Nia New,,A,student\n".formatted(course.id()));
            keys.tabTo("button[value=preview]").press("Enter");
            assertThat(page.locator("button[value=enrol]")).hasText("Enrol 1 person");
            visit.inspect("roster-enrol-preview");
            keys.tabTo("button[value=enrol]").press("Enter");
            page.waitForURL(Pattern.compile("done=class"));
            visit.inspect("roster-enrolled");
            keys.tabTo("[role=status] a").press("Enter");
            page.waitForURL(Pattern.compile("links\\.xhtml"));
            visit.inspect("roster-links");
            keys.tabTo("button[value=without-link]").press("Enter");
            Locator slip = page.locator(".slip", new Page.LocatorOptions().setHasText("Nia New"));
            assertThat(slip).isVisible();
            visit.inspect("roster-links-made");
            String link = slip.locator(".slip-link").textContent().strip();
            follow(link);
        }
    }

    private void follow(String link) {
        try (Visit student = visit()) {
            Page page = student.page();
            page.navigate(link);
            page.locator("input[type=password]").nth(0).fill(PASSWORD);
            page.locator("input[type=password]").nth(1).fill(PASSWORD);
            page.keyboard().press("Enter");
            assertThat(page.locator("[role=status]")).isVisible();
            student.signIn("nia" + course.id(), PASSWORD);
            assertEquals("/learn/home.xhtml", java.net.URI.create(page.url()).getPath());
        }
    }

    @Test
    void extraTimeIsTriedSetAndShownInTheList() {
        course.assign(
                course.quiz("qkx-text"),
                "\"limit\": \"PT30M\", \"opens\": \"2099-11-02T09:00\", \"closes\": \"2099-11-02T10:00\"");
        try (Visit visit = visit()) {
            Page page = visit.page();
            visit.signIn(instructor, PASSWORD).go("/teach/students.xhtml?course=" + course.id() + "&q=Anna");
            page.locator("tbody a").first().click();
            page.waitForURL(Pattern.compile("enrolment\\.xhtml"));
            visit.inspect("roster-enrolment");
            page.locator("a[href*='accommodation.xhtml']").click();
            page.locator("#factor").fill("1.5");
            page.locator("button[value=try]").click();
            assertThat(page.locator(".whatif"))
                    .containsText("30 × 1.5 = 45 min; may write until 2 Nov 2099, 10:15, London.");
            visit.inspect("roster-extra-tried");
            page.locator("button[value=save]").click();
            page.waitForURL(Pattern.compile("done=extra"));
            visit.inspect("roster-extra-set");
            visit.go("/teach/students.xhtml?course=" + course.id() + "&q=Anna");
            assertThat(page.locator("tbody")).containsText("× 1.5");
        }
    }
}
