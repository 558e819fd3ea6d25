package casebook.contract;

import static casebook.support.Sheet.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Classroom;
import casebook.support.Patience;
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import casebook.support.Sheet;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Contract, section 2: what may become of an attempt. */
@ExtendWith(RunningCasebook.class)
@Order(10)
class AttemptsIT {
    private static final String ANSWER = "{\"G1\":[\"strategic depth\"]}";

    private final Classroom course;

    AttemptsIT(School school) {
        course = school.newCourse();
    }

    private static Instant ends(JsonObject attempt) {
        return Instant.parse(attempt.getString("ends"));
    }

    private Sheet hour() {
        return course.start(course.anna(), course.assign(course.quiz("qkx-text"), "\"limit\": \"PT1H\""));
    }

    private Reply staff(Sheet sheet, String event) {
        return course.event(sheet.id(), event);
    }

    @Test
    void anAttemptBeginsWithAnEndAndNothingSaved() {
        JsonObject attempt = hour().attempt();
        assertEquals("IN_PROGRESS", attempt.getString("status"));
        assertEquals(1, attempt.getInt("number"));
        assertEquals("PT30S", attempt.getString("grace"));
        Instant started = Instant.parse(attempt.getString("startedAt"));
        assertEquals(started.plus(Duration.ofHours(1)), ends(attempt));
        assertTrue(attempt.getString("serverTime").matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"));
        JsonObject slot = attempt.getJsonArray("slots").getJsonObject(0);
        assertEquals(0, slot.getInt("sequence"));
        assertEquals(JsonObject.NULL, slot.get("response"));
        assertEquals(JsonObject.NULL, slot.get("savedAt"));
    }

    @Test
    void startingTwiceIsTheSameAttemptWithTheSameQuestions() {
        String assignment = course.open(Classroom.ALL_KINDS);
        Sheet first = course.start(course.anna(), assignment);
        Reply again = course.anna()
                .client()
                .post("/api/assignments/" + assignment + "/attempts", "{}")
                .expect(200);
        assertEquals(first.attempt().get("slots"), again.json().get("slots"));
        assertEquals(first.id(), again.json().getString("id"));
    }

    @Test
    void afterTheLastAttemptThereIsNoMore() {
        String assignment = course.assign(course.quiz("qkx-text"), "\"maxAttempts\": 2");
        course.start(course.anna(), assignment).submit().expect(200);
        Sheet second = course.start(course.anna(), assignment);
        assertEquals(2, second.attempt().getInt("number"));
        second.submit().expect(200);
        course.anna()
                .client()
                .post("/api/assignments/" + assignment + "/attempts", "{}")
                .expect(403, "NO_ATTEMPTS_LEFT");
    }

    @Test
    void submittingTwiceGivesTheSameReceipt() {
        Sheet sheet = hour();
        assertEquals(
                sheet.submit().expect(200).json(), sheet.submit().expect(200).json());
    }

    @Test
    void extendingMovesTheEndByWhatWasGiven() {
        Sheet sheet = hour();
        JsonObject longer = staff(sheet, "{\"type\":\"EXTEND\",\"by\":\"PT5M\",\"reason\":\"fire alarm\"}")
                .expect(200)
                .json();
        assertEquals(ends(sheet.attempt()).plus(Duration.ofMinutes(5)), ends(longer));
        assertEquals(ends(longer), ends(sheet.again().attempt()));
    }

    @Test
    void extraTimeGivenWhileAnAttemptRunsIsNeverTakenBackFromIt() {
        Sheet sheet = hour();
        String path = "/api/accounts/" + course.anna().id() + "/accommodation";
        course.ida().client().put(path, "{\"factor\":1.5}").expect(200);
        Instant longer = ends(sheet.attempt()).plus(Duration.ofMinutes(30));
        assertEquals(longer, ends(sheet.again().attempt()));
        course.ida().client().put(path, "{\"factor\":1}").expect(200);
        assertEquals(longer, ends(sheet.again().attempt()));
    }

    @Test
    void reopeningKeepsTheResponsesAndAllowsMore() {
        Sheet sheet = hour();
        sheet.save(entry(1, 1, 0, ANSWER)).expect(200);
        sheet.submit().expect(200);
        String until = Instant.now().plus(Duration.ofHours(2)).toString();
        staff(sheet, "{\"type\":\"REOPEN\",\"until\":\"%s\",\"reason\":\"crash\"}".formatted(until))
                .expect(200);
        Sheet open = sheet.again();
        assertEquals("IN_PROGRESS", open.attempt().getString("status"));
        assertEquals(ANSWER, open.slot(1).get("response").toString());
        sheet.save(entry(1, 2, 1, "{\"G1\":[\"more\"]}")).expect(200);
    }

    @Test
    void nothingIsReopenedOnceTheKeysWereShown() {
        String assignment = course.open("qkx-text");
        Sheet sheet = course.start(course.anna(), assignment);
        sheet.submit().expect(200);
        course.ida()
                .client()
                .post("/api/assignments/" + assignment + "/release", "{\"shows\":\"ALL\",\"reason\":\"done\"}")
                .expect(200);
        sheet.feedback().expect(200);
        String until = Instant.now().plus(Duration.ofHours(2)).toString();
        Reply refused = staff(sheet, "{\"type\":\"REOPEN\",\"until\":\"%s\",\"reason\":\"crash\"}".formatted(until));
        assertEquals(409, refused.status(), refused.text());
        assertEquals("SUBMITTED", sheet.again().attempt().getString("status"));
    }

    @Test
    void aVoidedAttemptTakesNothingCountsForNothingAndCanComeBack() {
        Sheet sheet = hour();
        sheet.save(entry(1, 1, 0, ANSWER)).expect(200);
        for (int once = 0; once < 2; once++) {
            Reply voided = staff(sheet, "{\"type\":\"VOID\",\"reason\":\"wrong person\"}")
                    .expect(200);
            assertEquals("VOIDED", voided.json().getString("status"));
        }
        sheet.save(entry(1, 2, 1, ANSWER)).expect(403, "ATTEMPT_VOIDED");
        sheet.client().post(sheet.path("/submit"), "{}").expect(403, "ATTEMPT_VOIDED");
        staff(sheet, "{\"type\":\"UNVOID\",\"reason\":\"right person\"}").expect(200);
        assertEquals("IN_PROGRESS", sheet.again().attempt().getString("status"));
        assertEquals(ANSWER, sheet.again().slot(1).get("response").toString());
    }

    @Test
    void staffSubmitForAStudentAndTheReceiptSaysSo() {
        Sheet sheet = hour();
        JsonObject done = staff(sheet, "{\"type\":\"SUBMIT\",\"reason\":\"left the room\"}")
                .expect(200)
                .json();
        assertEquals("SUBMITTED", done.getString("status"));
        assertEquals("STAFF", sheet.submit().expect(200).json().getString("submittedBy"));
    }

    @Test
    void submittingForAStudentTwiceChangesNothing() {
        Sheet sheet = hour();
        sheet.submit().expect(200);
        JsonObject receipt = sheet.submit().expect(200).json();
        JsonObject again = staff(sheet, "{\"type\":\"SUBMIT\",\"reason\":\"left the room\"}")
                .expect(200)
                .json();
        assertEquals("SUBMITTED", again.getString("status"));
        assertEquals(receipt, sheet.submit().expect(200).json());
    }

    @Test
    void noAttemptComesBackWhileAnotherIsInProgress() {
        String assignment = course.assign(course.quiz("qkx-text"), "\"maxAttempts\": 3");
        Sheet voided = course.start(course.anna(), assignment);
        staff(voided, "{\"type\":\"VOID\",\"reason\":\"wrong person\"}").expect(200);
        Sheet handedIn = course.start(course.anna(), assignment);
        handedIn.submit().expect(200);
        Sheet running = course.start(course.anna(), assignment);
        staff(voided, "{\"type\":\"UNVOID\",\"reason\":\"right person\"}").expect(409, "OTHER_IN_PROGRESS");
        staff(handedIn, "{\"type\":\"REOPEN\",\"until\":\"2099-01-01T00:00:00Z\",\"reason\":\"crash\"}")
                .expect(409, "OTHER_IN_PROGRESS");
        running.submit().expect(200);
        staff(voided, "{\"type\":\"UNVOID\",\"reason\":\"right person\"}").expect(200);
    }

    @Test
    void everyStaffEventNeedsAReason() {
        Sheet sheet = hour();
        assertTrue(staff(sheet, "{\"type\":\"VOID\"}").expect(400).places().contains("reason"));
        assertTrue(staff(sheet, "{\"type\":\"VOID\",\"reason\":\"  \"}")
                .expect(400)
                .places()
                .contains("reason"));
        assertEquals("IN_PROGRESS", sheet.again().attempt().getString("status"));
    }

    @Test
    void whatDoesNotFitTheStateIsRefusedAndChangesNothing() {
        Sheet sheet = hour();
        assertEquals(409, staff(sheet, "{\"type\":\"UNVOID\",\"reason\":\"x\"}").status());
        assertEquals(
                409,
                staff(sheet, "{\"type\":\"REOPEN\",\"until\":\"2099-01-01T00:00:00Z\",\"reason\":\"x\"}")
                        .status());
        sheet.submit().expect(200);
        assertEquals(
                409,
                staff(sheet, "{\"type\":\"EXTEND\",\"by\":\"PT5M\",\"reason\":\"x\"}")
                        .status());
        assertEquals("SUBMITTED", sheet.again().attempt().getString("status"));
    }

    @Test
    void idsAreDrawnAnewForEveryAttempt() {
        String assignment = course.open(Classroom.ALL_KINDS);
        Sheet anna = course.start(course.anna(), assignment);
        Sheet ben = course.start(course.ben(), assignment);
        assertNotEquals(anna.allIds(), ben.allIds());
    }

    private Sheet justOver(String more) {
        Instant closes = Instant.now().plus(Duration.ofSeconds(4));
        String assignment = course.assign(
                course.quiz("qkx-text"), "\"closes\": \"%s\", \"grace\": \"PT0S\"%s".formatted(closes, more));
        Sheet sheet = course.start(course.anna(), assignment);
        sheet.save(entry(1, 1, 0, ANSWER)).expect(200);
        Patience.until(
                "the end",
                Duration.ofSeconds(10),
                () -> Instant.now().isAfter(ends(sheet.attempt()).plusMillis(50)));
        return sheet;
    }

    /** Each asks before the sweep may have come by. */
    @Test
    void whoeverReadsAnOverdueAttemptFindsItSubmitted() {
        String path = "/api/assignments/";
        Sheet first = justOver(", \"maxAttempts\": 2");
        String assignment = first.attempt().getString("assignment");
        first.client().post(path + assignment + "/attempts", "{}").expect(403, "CLOSED");

        Sheet second = justOver("");
        JsonObject listed = second
                .client()
                .get(path.substring(0, path.length() - 1))
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("id").equals(second.attempt().getString("assignment")))
                .findFirst()
                .orElseThrow();
        assertEquals(JsonObject.NULL, listed.getJsonObject("attempts").get("inProgress"));

        Sheet third = justOver("");
        JsonObject row = course.ida()
                .client()
                .get(path + third.attempt().getString("assignment") + "/results")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertEquals("SUBMITTED", row.getString("status"));
        assertEquals(third.ends(), row.getString("submittedAt"));

        Sheet fourth = justOver(", \"release\": {\"when\": \"AFTER_ALL_DONE\", \"shows\": \"MARKS\"}");
        assertEquals("MARKS", fourth.feedback().expect(200).json().getString("shows"));
    }

    /** The sweep comes at the latest after 15 s; a read settles at once. One minute is the shortest limit there is. */
    @Test
    void anAttemptPastItsCloseIsSubmittedByTheDeadline() {
        Instant closes = Instant.now().plus(Duration.ofSeconds(4));
        String assignment =
                course.assign(course.quiz("qkx-text"), "\"closes\": \"%s\", \"grace\": \"PT0S\"".formatted(closes));
        Sheet sheet = course.start(course.anna(), assignment);
        sheet.save(entry(1, 1, 0, ANSWER)).expect(200);
        Patience.until(
                "an attempt that is over",
                Duration.ofSeconds(60),
                () -> sheet.again().attempt().getString("status").equals("SUBMITTED"));
        JsonObject receipt = sheet.submit().expect(200).json();
        assertEquals("DEADLINE", receipt.getString("submittedBy"));
        assertEquals(ends(sheet.attempt()), Instant.parse(receipt.getString("submittedAt")));
        assertEquals(1, receipt.getInt("answered"));
        sheet.save(entry(1, 2, 1, "{\"G1\":[\"too late\"]}")).expect(403, "DEADLINE_PASSED");
    }
}
