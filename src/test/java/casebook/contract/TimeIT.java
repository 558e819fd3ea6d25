package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.support.Classroom;
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Contract, section 3: the table, row by row, through deadline-preview. Times are Europe/London; on 2 November 2026 that
 * is UTC.
 */
@ExtendWith(RunningCasebook.class)
class TimeIT {
    private final Classroom course;

    TimeIT(School school) {
        course = school.newCourse();
    }

    private String assignment(String opens, String closes, String limit, String rule) {
        return course.assign(course.quiz("qkx-single"), """
                "opens": "%s", "closes": "%s", "limit": "%s", "endRule": "%s" """.formatted(opens, closes, limit, rule));
    }

    private void accommodate(String accommodation) {
        course.ida()
                .client()
                .put("/api/accounts/" + course.anna().id() + "/accommodation", accommodation)
                .expect(200);
    }

    private JsonObject preview(String assignment, String account, String start) {
        return course.ida()
                .client()
                .post(
                        "/api/assignments/" + assignment + "/deadline-preview",
                        "{\"account\":\"%s\",\"start\":\"%s\"}".formatted(account, start))
                .expect(200)
                .json();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            09:00 | 17:00 | PT60M | {"factor":1}       | 09:00 | CUT | 10:00:00
            09:00 | 17:00 | PT60M | {"factor":1}       | 16:15 | CUT | 17:00:00
            09:00 | 17:00 | PT60M | {"factor":1}       | 16:15 | RUN | 17:15:00
            09:00 | 10:00 | PT60M | {"factor":1.5}     | 09:00 | CUT | 10:30:00
            09:00 | 10:00 | PT60M | {"factor":1.5}     | 09:20 | CUT | 10:30:00
            09:00 | 17:00 | PT60M | {"factor":1.5}     | 16:15 | CUT | 17:30:00
            09:00 | 17:00 | PT45M | {"factor":1.25}    | 09:00 | CUT | 09:56:15
            09:00 | 17:00 | PT50M | {"factor":1.33}    | 09:00 | CUT | 10:06:30
            09:00 | 17:00 | PT30M | {"extra":"PT10M"}  | 09:00 | CUT | 09:40:00
            """)
    void theEndIsAsTheTableSays(
            String opens, String closes, String limit, String accommodation, String start, String rule, String end) {
        accommodate(accommodation);
        String assignment = assignment("2026-11-02T" + opens + ":00", "2026-11-02T" + closes + ":00", limit, rule);
        JsonObject preview = preview(assignment, course.anna().id(), "2026-11-02T" + start + ":00Z");
        assertEquals("2026-11-02T" + end + ".000Z", preview.getString("ends"));
        assertEquals(rule, preview.getString("rule"));
    }

    @Test
    void aPeerOfSomebodyWithExtraTimeKeepsTheirOwnEnd() {
        accommodate("{\"factor\":1.5}");
        String assignment = assignment("2026-11-02T09:00:00", "2026-11-02T10:00:00", "PT60M", "CUT");
        JsonObject ben = preview(assignment, course.ben().id(), "2026-11-02T09:20:00Z");
        assertEquals("2026-11-02T10:00:00.000Z", ben.getString("ends"));
        assertEquals("PT1H", ben.getString("personalLimit"));
        JsonObject anna = preview(assignment, course.anna().id(), "2026-11-02T09:20:00Z");
        assertEquals("PT1H30M", anna.getString("personalLimit"));
    }

    @Test
    void limitsAreElapsedTimeWhenClocksGoForwardOrBack() {
        String spring = assignment("2027-03-27T00:00:00", "2027-03-28T09:00:00", "PT60M", "CUT");
        assertEquals(
                "2027-03-28T01:30:00.000Z",
                preview(spring, course.anna().id(), "2027-03-28T00:30:00Z").getString("ends"));
        String autumn = assignment("2026-10-24T00:00:00", "2026-10-25T09:00:00", "PT60M", "CUT");
        assertEquals(
                "2026-10-25T01:30:00.000Z",
                preview(autumn, course.anna().id(), "2026-10-25T00:30:00Z").getString("ends"));
    }

    @Test
    void withoutALimitTheEndIsTheClose() {
        String assignment = course.assign(course.quiz("qkx-single"), """
                "opens": "2026-11-02T09:00:00", "closes": "2026-11-02T17:00:00" """);
        JsonObject preview = preview(assignment, course.anna().id(), "2026-11-02T09:00:00Z");
        assertEquals("2026-11-02T17:00:00.000Z", preview.getString("ends"));
        assertEquals(JsonObject.NULL, preview.get("personalLimit"));
    }

    @Test
    void withoutLimitAndCloseThereIsNoEnd() {
        JsonObject preview = preview(course.open("qkx-single"), course.anna().id(), "2099-11-02T09:00:00Z");
        assertEquals(JsonObject.NULL, preview.get("ends"));
    }

    private Reply assign(String closes) {
        return course.ida().client().post("/api/assignments", """
                {"quiz": "%s", "sections": ["%s"], "zone": "Europe/London", "opens": "2026-10-01T09:00:00Z", "closes": "%s"}""".formatted(
                        course.quiz("qkx-single"), course.section("A"), closes));
    }

    @Test
    void aLocalTimeThatClocksSkipIsRefused() {
        Reply refused = assign("2027-03-28T01:30:00").expect(400);
        assertEquals(List.of("LOCAL_TIME_SKIPPED"), refused.codes());
        assertEquals(List.of("closes"), refused.places());
    }

    @Test
    void aLocalTimeThatComesTwiceNeedsItsOffset() {
        Reply refused = assign("2026-10-25T01:30:00").expect(400);
        assertEquals(List.of("closes"), refused.places());
        assign("2026-10-25T01:30:00+01:00").expect(201);
        assign("2026-10-25T01:30+01:00").expect(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31T23:59:59Z",
                "-999999999-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59",
                "0001-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z"
            })
    void aTimeThatCannotBeStoredIsRefused(String closes) {
        assertEquals(List.of("closes"), assign(closes).expect(400).places());
    }

    /** Row seven of the table: 09 to 10, a start at 10:00:00. */
    @Test
    void aStartThatWouldBeRefusedHasNoEnd() {
        accommodate("{\"factor\":1.5}");
        String assignment = assignment("2026-11-02T09:00:00", "2026-11-02T10:00:00", "PT60M", "CUT");
        assertEquals(
                "2026-11-02T10:30:00.000Z",
                preview(assignment, course.anna().id(), "2026-11-02T09:59:59.999Z")
                        .getString("ends"));
        askedFor(assignment, "2026-11-02T10:00:00Z").expect(403, "CLOSED");
        askedFor(assignment, "2026-11-02T08:59:59.999Z").expect(403, "NOT_OPEN");
    }

    private Reply askedFor(String assignment, String start) {
        return course.ida()
                .client()
                .post(
                        "/api/assignments/" + assignment + "/deadline-preview",
                        "{\"account\":\"%s\",\"start\":\"%s\"}"
                                .formatted(course.anna().id(), start));
    }

    @Test
    void nobodyStartsBeforeItOpensOrOnceItHasClosed() {
        String quiz = course.quiz("qkx-single");
        accommodate("{\"factor\":1.5}");
        String upcoming = course.assign(quiz, "\"opens\": \"2099-01-01T09:00:00Z\"");
        String closed = course.assign(
                quiz,
                "\"opens\": \"2026-01-01T09:00:00Z\", \"closes\": \"2026-01-01T10:00:00Z\", \"limit\": \"PT60M\"");
        course.anna()
                .client()
                .post("/api/assignments/" + upcoming + "/attempts", "{}")
                .expect(403, "NOT_OPEN");
        course.anna()
                .client()
                .post("/api/assignments/" + closed + "/attempts", "{}")
                .expect(403, "CLOSED");
    }
}
