package casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.support.Classroom;
import casebook.support.RunningCasebook;
import casebook.support.School;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every further kind: answered, saved, taken up again in another browser, handed in, shown in feedback. */
@ExtendWith({RunningCasebook.class, Browsing.class})
@Order(2)
class KindsBrowserIT {
    private static final String PASSWORD = "correct horse battery";
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    /** All that a person can set on the question that is shown, as one text. */
    private static final String STATE = """
            () => [...document.querySelectorAll('article.question:not([hidden]) :is(input:not([data-active], [type=file]), select, textarea, .stroke, [data-file] span, [data-plays], [data-press])')]
              .map(one => one.value === undefined ? (one.getAttribute('points') ?? one.textContent) : one.matches('[data-press]') ? one.ariaPressed :  one.type === 'checkbox' || one.type === 'radio' ? String(one.checked) : one.value).join('|')""";

    private final Chromium chromium;
    private final School school;
    private final Classroom course;
    private final String student;

    KindsBrowserIT(School school, Chromium chromium) {
        this.chromium = chromium;
        this.school = school;
        course = school.newCourse();
        student = "kinds" + course.id();
        course.enrol("username,name,email,section,role,password\n%s,Kim Kinds,,A,student,%s\n"
                        .formatted(student, PASSWORD))
                .expect(200);
        course.assign(
                course.quiz(Classroom.FURTHER_KINDS),
                "\"shuffle\": false, \"release\": {\"when\": \"AT_ONCE\", \"shows\": \"ALL\"}");
    }

    private static Locator question(Page page, int slot) {
        Locator question = page.locator("#question-" + slot);
        assertThat(question).isVisible();
        return question;
    }

    @Test
    void byTouch() {
        try (Visit visit = Visit.byTouch(chromium.browser(), school.server().base())) {
            Page page = visit.page();
            visit.signIn(student, PASSWORD);
            page.locator("a[href*='start.xhtml'].btn-primary").first().tap();
            page.waitForURL(Pattern.compile("start\\.xhtml"));
            page.locator("button.btn-primary[type=submit]").tap();
            page.waitForURL(Pattern.compile("quiz\\.xhtml"));
            String[] states = new String[Classroom.FURTHER_KINDS.length];
            for (int i = 1; i <= states.length; i++) {
                Locator question = question(page, i);
                String kind = question.getAttribute("data-kind");
                String part = i == 1 ? "" : "#question-" + i;
                visit.inspect("kind-" + i + "-" + kind + "-fresh", Visit.Size.NARROW, part);
                Answers.byMouse(page, question, kind);
                assertThat(page.locator("#save-line")).containsText("Saved", PATIENT);
                visit.inspect("kind-" + i + "-" + kind, Visit.Size.WIDE, part);
                states[i - 1] = String.valueOf(page.evaluate(STATE));
                page.locator("#next").tap();
            }
            takenUpElsewhere(page.url(), states);
            handIn(page);
            feedbackOfEach(visit, page);
        }
    }

    /** Another browser shows what the first one saved. */
    private void takenUpElsewhere(String url, String[] states) {
        try (Visit other = new Visit(chromium.browser(), school.server().base())) {
            other.signIn(student, PASSWORD);
            String[] here = new String[states.length];
            other.page().navigate(url.replaceFirst("#.*", "#q1"));
            for (int i = 1; i <= states.length; i++) {
                question(other.page(), i);
                here[i - 1] = String.valueOf(other.page().evaluate(STATE));
                other.page().locator("#next").click();
            }
            assertEquals(Arrays.asList(states), Arrays.asList(here));
        }
    }

    private static void handIn(Page page) {
        assertThat(page.locator("#review-answered")).hasText(Integer.toString(Classroom.FURTHER_KINDS.length));
        page.locator("#submit").click();
        page.waitForURL(Pattern.compile("receipt\\.xhtml"), new Page.WaitForURLOptions().setTimeout(60_000));
        page.locator("main a[href*='feedback.xhtml']").first().click();
        page.waitForURL(Pattern.compile("feedback\\.xhtml"));
    }

    private static void feedbackOfEach(Visit visit, Page page) {
        String feedback = page.url();
        for (int i = 1; i <= Classroom.FURTHER_KINDS.length; i++) {
            page.navigate(feedback + "&q=" + i);
            assertThat(page.getByText("qkxrationale").first()).isVisible();
            visit.inspect("kind-" + i + "-feedback", i == 1 ? "" : ".fb-card");
        }
    }

    @Test
    void byKeyboardAlone() {
        try (Visit visit = new Visit(chromium.browser(), school.server().base())) {
            Page page = visit.page();
            Keys keys = new Keys(page);
            visit.signIn(student, PASSWORD);
            keys.tabTo("a[href*='start.xhtml'].btn-primary").press("Enter");
            page.waitForURL(Pattern.compile("start\\.xhtml"));
            keys.tabTo("button.btn-primary[type=submit]").press("Enter");
            page.waitForURL(Pattern.compile("quiz\\.xhtml"));
            for (int i = 1; i <= Classroom.FURTHER_KINDS.length; i++) {
                Locator question = question(page, i);
                Answers.byKeyboard(keys, question, "#question-" + i, question.getAttribute("data-kind"));
                keys.tabTo("#next").press("Enter");
            }
            handIn(page);
        }
    }

    /** The question has five seconds, which is the least. */
    @Test
    void aQuestionWithItsOwnTimeIsOpenedAnsweredAndRunsOutByKeyboardAlone() {
        String assignment = course.assign(course.quiz("qkx-text", "qkx-brief"), "\"shuffle\": false");
        String attempt = school.client(student)
                .post("/api/assignments/" + assignment + "/attempts", "{}")
                .expect(201)
                .json()
                .getString("id");
        try (Visit visit = new Visit(chromium.browser(), school.server().base())) {
            Page page = visit.page();
            Keys keys = new Keys(page);
            visit.signIn(student, PASSWORD);
            visit.go("/learn/quiz.xhtml?attempt=" + attempt + "#q2");
            Locator question = question(page, 2);
            assertThat(question).not().containsText("bellringer");
            visit.inspect("own-time-shut");
            keys.tabTo("article:not([hidden]) [data-open]").press("Enter");
            assertThat(page.locator("#question-2 .stem")).containsText("bellringer");
            String first = question.locator("input[type=radio]").first().getAttribute("value");
            page.keyboard().press("1");
            assertThat(page.locator("#save-line")).containsText("Saved", PATIENT);
            assertThat(question.getByText("The time for this question is over. What was saved counts."))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
            page.keyboard().press("2");
            assertThat(question.locator("input:checked")).hasValue(first);
            assertThat(question.locator("input:checked")).isDisabled();
            visit.inspect("own-time-over");
        }
    }
}
