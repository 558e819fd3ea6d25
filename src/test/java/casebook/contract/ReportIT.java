package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Classroom;
import casebook.support.Client;
import casebook.support.Patience;
import casebook.support.Person;
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import casebook.support.Sheet;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The grade report of a course: what is in it, for whom, and what stays out of what leaves. */
@ExtendWith(RunningCasebook.class)
@ResourceLock(RunningCasebook.JOBS)
@Order(8)
class ReportIT {
    private static final Duration SUMMED_UP = Duration.ofMinutes(5);

    private final Classroom course;
    private final String report;

    ReportIT(School school) {
        course = school.newCourse();
        report = "/api/courses/" + course.id() + "/report";
    }

    private Sheet handedIn(Person who, String assignment) {
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

    /** Of two marks: 0, half, one, one and a half, two. */
    private enum Answered {
        NOTHING("A toll", ""),
        QUARTER("A toll", "qkxaccepted passage"),
        HALF("Free passage", ""),
        THREE_QUARTERS("Free passage", "qkxaccepted passage"),
        ALL("Free passage", "qkxaccepted navigation");

        private final String option;
        private final String text;

        Answered(String option, String text) {
            this.option = option;
            this.text = text;
        }

        /** The entries for {@code qkx-single} in slot 1 and {@code qkx-text} in slot 2, by the bank of the tests. */
        String[] entries(Sheet sheet) {
            return new String[] {
                Sheet.entry(1, 1, 0, "{\"RESPONSE\":[\"" + sheet.idOf(1, "choices", option) + "\"]}"),
                Sheet.entry(2, 1, 0, text.isEmpty() ? "null" : "{\"G1\":[\"" + text + "\"]}")
            };
        }
    }

    /** Section A has eleven more students, five of whom stay below the pass mark; B has ten, who all reach it. */
    private void classOfTwentyOne() {
        String assignment = course.assign(course.quiz("qkx-single", "qkx-text"), "\"shuffle\": false");
        String prefix = "r" + course.id() + "-";
        String[] a =
                "NOTHING NOTHING QUARTER HALF HALF THREE_QUARTERS THREE_QUARTERS THREE_QUARTERS ALL ALL ALL".split(" ");
        String[] b = "THREE_QUARTERS THREE_QUARTERS THREE_QUARTERS THREE_QUARTERS ALL ALL ALL ALL ALL ALL".split(" ");
        StringBuilder file = new StringBuilder("username,name,email,section,role\n");
        for (int at = 0; at < a.length; at++) {
            file.append("%sa%d,Student A%02d,,A,student\n".formatted(prefix, at, at));
        }
        for (int at = 0; at < b.length; at++) {
            file.append("%sb%d,Student B%02d,,B,student\n".formatted(prefix, at, at));
        }
        course.enrol(file.toString()).expect(200);
        for (int at = 0; at < a.length; at++) {
            take(prefix + "a" + at, assignment, Answered.valueOf(a[at]));
        }
        for (int at = 0; at < b.length; at++) {
            take(prefix + "b" + at, assignment, Answered.valueOf(b[at]));
        }
        Patience.until(
                "the summary",
                SUMMED_UP,
                () -> words("/coordinate/overview.xhtml?course=" + course.id()).contains("a result 21 of 24"));
    }

    private void take(String username, String assignment, Answered answered) {
        Sheet sheet = course.start(new Person(username, "", course.school().client(username)), assignment);
        sheet.save(answered.entries(sheet)).expect(200);
        sheet.submit().expect(200);
    }

    /**
     * By hand, in per cent of two marks. A: 0 0 25 50 50 75 75 75 100 100 100, so the sixth of eleven is 75, the mean
     * 650 / 11 = 59.1, and 6 / 11 = 54.5 reach 60. B: four times 75 and six times 100, so the median is 100, the mean
     * 900 / 10 = 90, and all pass. Together the eleventh of 21 is 75, the mean 1550 / 21 = 73.8, and 16 / 21 = 76.2 pass.
     * Both questions are of one outcome, so that its share is the mean.
     */
    @Test
    void figuresThatLeaveAreThoseWorkedOutByHandAndPagesTellTheSame() {
        classOfTwentyOne();
        assertEquals("""
                Measure,Of,Section,Value
                n,All quizzes,Section A,11
                Median,All quizzes,Section A,75
                Mean,All quizzes,Section A,59
                Passed,All quizzes,Section A,55
                n,All quizzes,Section B,10
                Median,All quizzes,Section B,100
                Mean,All quizzes,Section B,90
                Passed,All quizzes,Section B,100
                n,All quizzes,Course,21
                Median,All quizzes,Course,75
                Mean,All quizzes,Course,74
                Passed,All quizzes,Course,76
                Outcome,qkxconcept Restraint,Section A,59
                Outcome,qkxconcept Restraint,Section B,90
                Outcome,qkxconcept Restraint,Course,74
                """, course.cora().client().get(report).expect(200).text().replace("\r\n", "\n"));
        pagesTellTheSame();
    }

    /**
     * As above. The middle half by definition 7 of Hyndman and Fan (1996): the 6th and the 16th of 21, 75 and 100. The
     * interval by Student's t with 20 degrees of freedom, 2.086 in its printed tables: 73.8 ± 2.086 × 32.09 / √21 = 14.6. The
     * right option was chosen by 8 + 10 of 21 = 85.7 %; the gap brought 0.5 + 3 × 0.5 + 3 marks in A and 4 × 0.5 + 6 in B,
     * of 21 that is 61.9 %. Both were planned to be right for 60 %.
     */
    private void pagesTellTheSame() {
        String read = words("/coordinate/overview.xhtml?course=" + course.id());
        assertTrue(
                read.contains("Students with a result 21 of 24 2 sections"
                        + " Median 75 % middle half 75–100, n = 21"
                        + " Passed 76 % 16 of 21, at 60 %"
                        + " Mean 74 % 95 % interval 59–88"
                        + " Ungraded answers 0 all answers are graded"),
                read);
        String questions = words("/coordinate/questions.xhtml?course=" + course.id());
        assertTrue(questions.contains("21 86 % 60 %"), questions);
        assertTrue(questions.contains("21 62 % 60 %"), questions);
        String alone = course.ina()
                .client()
                .get("/coordinate/overview.xhtml?course=" + course.id())
                .expect(200)
                .text();
        assertTrue(wordsOf(alone).contains("11 of 13 1 section"), alone);
    }

    /** The words that the coordinator reads on a page, one space between them. */
    private String words(String path) {
        return wordsOf(course.cora().client().get(path).expect(200).text());
    }

    private static String wordsOf(String page) {
        return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
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
        assertEquals(List.of("CONTENT_UNKNOWN", "FORMAT_UNKNOWN", "PERCENT_INVALID"), refused.codes());
    }

    @Test
    void aQuizOfAnotherCourseIsNotFound() {
        course.cora().client().get(report + "?quiz=999999999").expect(404);
    }
}
