package casebook.contract;

import static casebook.support.Sheet.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Classroom;
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import casebook.support.Sheet;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Contract, section 4: the table of saves, and the order in which a save is checked. */
@ExtendWith(RunningCasebook.class)
class SavingIT {
    private static final String FIRST = "{\"G1\":[\"strategic depth\"]}";
    private static final String SECOND = "{\"G1\":[\"forward defence\"]}";

    private final Classroom course;
    private final Sheet sheet;

    SavingIT(School school) {
        course = school.newCourse();
        sheet = course.start(course.anna(), course.open("qkx-text"));
    }

    private static JsonObject only(Reply reply, String list) {
        assertEquals(1, reply.json().getJsonArray(list).size(), reply.text());
        return reply.json().getJsonArray(list).getJsonObject(0);
    }

    private String stored() {
        return sheet.again().slot(1).get("response").toString();
    }

    private int sequence() {
        return sheet.again().slot(1).getInt("sequence");
    }

    @Test
    void aFreshEntryIsAppendedAndReadBackAsTyped() {
        String typed = "{\"G1\":[\"  عمق استراتژیک — “ﬁn”  \"]}";
        JsonObject saved = only(sheet.save(entry(1, 1, 0, typed)).expect(200), "saved");
        assertEquals(1, saved.getInt("slot"));
        assertEquals(1, saved.getInt("sequence"));
        assertEquals(typed, stored());
        assertEquals(saved.getString("savedAt"), sheet.again().slot(1).getString("savedAt"));
    }

    @Test
    void gapsInTheSequenceAreAllowedUpToItsEnd() {
        sheet.save(entry(1, 7, 0, FIRST)).expect(200);
        sheet.save(entry(1, 2_147_483_647, 7, SECOND)).expect(200);
        assertEquals(2_147_483_647, sequence());
    }

    @Test
    void aBaseThatIsLeftOutOverwritesNothingUnseenBecauseTheSequenceMustStillRise() {
        sheet.save("{\"slot\":1,\"sequence\":5,\"response\":" + FIRST + "}").expect(200);
        sheet.save("{\"slot\":1,\"sequence\":6,\"response\":" + SECOND + "}").expect(200);
        Reply stale = sheet.save("{\"slot\":1,\"sequence\":4,\"response\":" + FIRST + "}")
                .expect(409, "RESPONSES_STALE");
        assertEquals("STALE", only(stale, "conflicts").getString("reason"));
        assertEquals(SECOND, stored());
    }

    @Test
    void theSameEntryAgainIsAReplayWithTheFirstInstant() {
        String first =
                only(sheet.save(entry(1, 1, 0, FIRST)).expect(200), "saved").getString("savedAt");
        sheet.save(entry(1, 2, 1, SECOND)).expect(200);
        JsonObject replay = only(sheet.save(entry(1, 1, 0, FIRST)).expect(200), "saved");
        assertEquals(first, replay.getString("savedAt"));
        assertEquals(SECOND, stored());
        assertEquals(2, sequence());
    }

    @Test
    void anotherContentUnderAStoredSequenceIsAConflictThatShowsWhatIsStored() {
        sheet.save(entry(1, 1, 0, FIRST)).expect(200);
        Reply reply = sheet.save(entry(1, 1, 0, SECOND)).expect(409, "RESPONSES_STALE");
        JsonObject conflict = only(reply, "conflicts");
        assertEquals("SEQUENCE_REUSED", conflict.getString("reason"));
        assertEquals(FIRST, conflict.get("response").toString());
        assertEquals(1, conflict.getInt("sequence"));
        assertEquals(FIRST, stored());
    }

    @Test
    void aBaseThatIsNotTheCurrentIsStaleAndOverwritesNothing() {
        sheet.save(entry(1, 3, 0, FIRST)).expect(200);
        Reply reply = sheet.save(entry(1, 9, 1, SECOND)).expect(409, "RESPONSES_STALE");
        assertEquals("STALE", only(reply, "conflicts").getString("reason"));
        assertEquals(3, only(reply, "conflicts").getInt("sequence"));
        assertEquals(FIRST, stored());
    }

    @Test
    void nullClearsTheSlotAsOneMoreRow() {
        sheet.save(entry(1, 1, 0, FIRST)).expect(200);
        sheet.save(entry(1, 2, 1, "null")).expect(200);
        assertEquals("null", stored());
        assertEquals(2, sequence());
        sheet.save(entry(1, 1, 0, FIRST)).expect(200);
        assertEquals("null", stored());
    }

    @Test
    void freshAndStaleMixedCommitsTheFreshAndNamesBoth() {
        Sheet two = course.start(course.ben(), course.open("qkx-text", "qkx-single"));
        int text = two.slotOf("text-entry");
        int choice = two.slotOf("choice");
        two.save(entry(text, 5, 0, FIRST)).expect(200);
        Reply mixed = two.save(entry(text, 6, 2, SECOND), entry(choice, 1, 0, two.anyResponse(choice)))
                .expect(409, "RESPONSES_STALE");
        assertEquals(choice, only(mixed, "saved").getInt("slot"));
        assertEquals(text, only(mixed, "conflicts").getInt("slot"));
        assertEquals(1, two.again().slot(choice).getInt("sequence"));
        assertEquals(FIRST, two.again().slot(text).get("response").toString());
    }

    @Test
    void oneMalformedEntryKeepsTheWholeRequestFromBeingSaved() {
        Reply refused = sheet.save(entry(1, 1, 0, FIRST), entry(2, 1, 0, FIRST), entry(1, 2, 1, "{\"G9\":[\"x\"]}"))
                .expect(400);
        assertEquals(2, refused.places().size(), refused.text());
        assertEquals(0, sequence());
    }

    @Test
    void afterSubmissionAReplayIsStillConfirmedAndAFreshEntryIsKeptUnscored() {
        String first =
                only(sheet.save(entry(1, 1, 0, FIRST)).expect(200), "saved").getString("savedAt");
        sheet.submit().expect(200);
        assertEquals(
                first,
                only(sheet.save(entry(1, 1, 0, FIRST)).expect(200), "saved").getString("savedAt"));
        Reply late = sheet.save(entry(1, 2, 1, SECOND)).expect(403, "ATTEMPT_SUBMITTED");
        assertTrue(late.json().getBoolean("kept"));
        sheet.save(entry(1, 1, 0, SECOND)).expect(403, "ATTEMPT_SUBMITTED");
    }

    /** The order of checks is 401, 404, 415 or 413, 400, replay, 403, 409. */
    @Test
    void checksAreMadeInTheOrderOfTheContract() {
        String path = sheet.path("/responses");
        byte[] rubbish = "{".getBytes(StandardCharsets.UTF_8);
        course.school().stranger().send("PUT", path, "text/plain", rubbish).expect(401, "UNAUTHENTICATED");
        course.ben().client().send("PUT", path, "application/json", rubbish).expect(404, "NOT_FOUND");
        course.ben().client().send("PUT", path, "text/plain", rubbish).expect(404, "NOT_FOUND");
        sheet.client().send("PUT", path, "text/plain", rubbish).expect(415);
        sheet.client()
                .send("PUT", path, "application/json", new byte[(1 << 20) + 1])
                .expect(413);
        sheet.submit().expect(200);
        sheet.client().send("PUT", path, "application/json", rubbish).expect(400);
        sheet.save(entry(1, 1, 0, "{\"G9\":[\"x\"]}")).expect(400, "RESPONSE_INVALID");
        sheet.save(entry(1, 1, 0, FIRST)).expect(403, "ATTEMPT_SUBMITTED");
    }

    @Test
    void aResponseOfMoreThan64KibIsRefusedAndOneOfManyThousandLettersIsNot() {
        Sheet essay = course.start(course.ben(), course.open("qkx-essay"));
        String long8000 = "{\"RESPONSE\":[\"" + "ä".repeat(8_000) + "\"]}";
        essay.save(entry(1, 1, 0, long8000)).expect(200);
        assertEquals(long8000, essay.again().slot(1).get("response").toString());
        essay.save(entry(1, 2, 1, "{\"RESPONSE\":[\"" + "a".repeat(65_536) + "\"]}"))
                .expect(400);
        assertEquals(1, essay.again().slot(1).getInt("sequence"));
    }

    @Test
    void submittingNamesTheSlotsThatThePageBelievesSavedAndAreNot() {
        sheet.save(entry(1, 1, 0, FIRST)).expect(200);
        Reply unsaved = sheet.client()
                .post(sheet.path("/submit"), "{\"expected\":{\"1\":3}}")
                .expect(409, "UNSAVED");
        assertEquals("[1]", unsaved.json().getJsonArray("slots").toString());
        assertEquals("IN_PROGRESS", sheet.again().attempt().getString("status"));
        Reply stale = sheet.client()
                .post(sheet.path("/submit"), "{\"responses\":[" + entry(1, 5, 0, SECOND) + "]}")
                .expect(409, "RESPONSES_STALE");
        assertEquals(1, stale.json().getJsonArray("conflicts").size());
        assertEquals("IN_PROGRESS", sheet.again().attempt().getString("status"));
        sheet.client()
                .post(sheet.path("/submit"), "{\"responses\":[" + entry(1, 3, 1, SECOND) + "],\"expected\":{\"1\":3}}")
                .expect(200);
        assertEquals(SECOND, stored());
    }

    @Test
    void whatStaffMaySeeTheyMayNotAnswer() {
        String save = "{\"responses\":[" + entry(1, 1, 0, FIRST) + "]}";
        course.ina().client().put(sheet.path("/responses"), save).expect(403, "FORBIDDEN");
        course.ivo().client().put(sheet.path("/responses"), save).expect(404, "NOT_FOUND");
        assertEquals(0, sequence());
    }

    @Test
    void twoReceiptsForTwoAttemptsDiffer() {
        sheet.save(entry(1, 1, 0, FIRST)).expect(200);
        JsonObject receipt = sheet.submit().expect(200).json();
        assertEquals(
                List.of("SUBMITTED", "STUDENT"),
                List.of(receipt.getString("status"), receipt.getString("submittedBy")));
        assertEquals(1, receipt.getInt("answered"));
        assertEquals(1, receipt.getInt("questions"));
        assertTrue(receipt.getString("code").matches("[0-9A-HJKMNP-TV-Z]{10}"), receipt.getString("code"));
        assertTrue(receipt.getString("hash").matches("[0-9a-f]{64}"), receipt.getString("hash"));
        Sheet other = course.start(course.ben(), course.open("qkx-text"));
        assertNotEquals(
                receipt.getString("hash"), other.submit().expect(200).json().getString("hash"));
    }
}
