package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Classroom;
import casebook.support.Client;
import casebook.support.Patience;
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import casebook.support.Sheet;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The grade report of a course: what is in it, for whom, and what stays out of what leaves. */
@ExtendWith(RunningCasebook.class)
class ReportIT {
    private static final Duration SUMMED_UP = Duration.ofMinutes(2);

    private final Classroom course;
    private final String report;

    ReportIT(School school) {
        course = school.newCourse();
        report = "/api/courses/" + course.id() + "/report";
    }

    private Sheet handedIn(casebook.support.Person who, String assignment) {
        Sheet sheet = course.start(who, assignment);
        sheet.saveAll(1).expect(200);
        sheet.submit().expect(200);
        return sheet;
    }

    private List<String> named(Client client) {
        return client.get(report + "?content=named&format=csv")
                .expect(200)
                .text()
                .lines()
                .toList();
    }

    @Test
    void aVoidedAttemptLeavesTheReportAndComesBackRestored() {
        String assignment = course.open("qkx-text");
        Sheet sheet = handedIn(course.anna(), assignment);
        assertEquals(2, named(course.ida().client()).size());
        assertTrue(named(course.ida().client()).getLast().startsWith("Anna Ash,"));
        course.event(sheet.id(), "{\"type\":\"VOID\",\"reason\":\"power cut\"}").expect(200);
        assertEquals(1, named(course.ida().client()).size());
        course.event(sheet.id(), "{\"type\":\"UNVOID\",\"reason\":\"it was not\"}")
                .expect(200);
        assertEquals(2, named(course.ida().client()).size());
    }

    @Test
    void instructorsOfASectionGetTheirOwnStudentsOnly() {
        String assignment = course.open("qkx-text");
        handedIn(course.anna(), assignment);
        handedIn(course.cleo(), assignment);
        assertEquals(2, named(course.ina().client()).size());
        assertTrue(named(course.ina().client()).getLast().startsWith("Anna Ash,"));
        assertEquals(3, named(course.cora().client()).size());
    }

    @Test
    void everyFormatIsAFileOfItsKind() {
        handedIn(course.anna(), course.open("qkx-text"));
        Reply workbook = course.cora()
                .client()
                .get(report + "?content=named&format=xlsx")
                .expect(200);
        assertEquals("PK", new String(workbook.body(), 0, 2, StandardCharsets.ISO_8859_1));
        Reply paper =
                course.cora().client().get(report + "?content=named&format=pdf").expect(200);
        assertEquals("%PDF-", new String(paper.body(), 0, 5, StandardCharsets.ISO_8859_1));
        assertEquals("application/pdf", paper.type());
    }

    @Test
    void whatIsTakenOutIsListed() {
        course.cora().client().get(report + "?content=named&format=csv").expect(200);
        String page = course.cora()
                .client()
                .get("/coordinate/exports.xhtml?course=" + course.id())
                .expect(200)
                .text();
        assertTrue(page.contains("Cora Coral"), page);
        assertTrue(page.contains("Students by name"), page);
    }

    /** Three students in two sections: every figure would tell of fewer than five. */
    @Test
    void ofASmallCourseNothingLeaves() {
        String assignment = course.open("qkx-text");
        handedIn(course.anna(), assignment);
        handedIn(course.ben(), assignment);
        handedIn(course.cleo(), assignment);
        String overview = "/coordinate/overview.xhtml?course=" + course.id();
        Patience.until(
                "the summary",
                SUMMED_UP,
                () -> course.cora().client().get(overview).text().contains("of 3"));
        String text = course.cora().client().get(report).expect(200).text();
        assertTrue(text.contains("n < 5"), text);
        assertFalse(text.lines().skip(1).anyMatch(line -> line.matches(".*,[0-9.]+")), text);
        String rows = course.cora()
                .client()
                .get(report + "?content=pseudonymous")
                .expect(200)
                .text();
        assertTrue(rows.contains("not told") && !rows.contains("Anna"), rows);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Reply refused = course.cora()
                .client()
                .get(report + "?format=doc&content=all&pass=101")
                .expect(400);
        assertEquals(List.of("FORMAT_UNKNOWN", "CONTENT_UNKNOWN", "PERCENT_INVALID"), refused.codes());
    }

    @Test
    void aQuizOfAnotherCourseIsNotFound() {
        course.cora().client().get(report + "?quiz=999999999").expect(404);
    }
}
