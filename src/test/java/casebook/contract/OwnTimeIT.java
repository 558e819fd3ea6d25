package casebook.contract;

import static casebook.support.Sheet.entry;
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
import casebook.support.Session;
import casebook.support.Sheet;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The decision record on questions with a time of their own. The item {@code qkx-timed} has two minutes, {@code qkx-brief}
 * five seconds, the least there is; their words "lamplighter" and "bellringer" stand nowhere else.
 */
@ExtendWith(RunningCasebook.class)
class OwnTimeIT {
    private static final String PASSWORD = "correct horse battery";
    private static final String TEXT = "{\"G1\":[\"passage\"]}";
    private static final int FIRST = 1;
    private static final int TIMED = 2;

    private final School school;
    private final Classroom course;

    OwnTimeIT(School school) {
        this.school = school;
        course = school.newCourse();
    }

    /** A question without and one with a time of its own, in this order. */
    private Sheet start(Person who, String item, String more) {
        return course.start(
                who, course.assign(course.quiz("qkx-text", item), "\"shuffle\": false, \"grace\": \"PT0S\"" + more));
    }

    private static Reply open(Sheet sheet, int slot) {
        return sheet.client().post(sheet.path("/slots/" + slot + "/open"), "{}");
    }

    private static String choice(JsonObject item, int place) {
        return "{\"RESPONSE\":[\"%s\"]}"
                .formatted(item.getJsonArray("choices").getJsonObject(place).getString("id"));
    }

    private static Instant at(JsonObject reply, String name) {
        return Instant.parse(reply.getString(name));
    }

    private static void assertOver(Reply reply, String reason) {
        JsonObject answer = reply.expect(409, "RESPONSES_STALE").json();
        assertEquals(
                List.of(reason),
                answer.getJsonArray("conflicts").getValuesAs(JsonObject.class).stream()
                        .map(conflict -> conflict.getString("reason"))
                        .toList());
    }

    @Test
    void nothingOfItReachesItsTakerBeforeItIsOpened() {
        String name = "dora" + course.id();
        course.enrol("username,name,email,section,role,password\n" + name + ",Dora Dahlia,,A,student," + PASSWORD
                        + "\n")
                .expect(200);
        Client dora = Session.of(school, name, PASSWORD).whole();
        String assignment = course.assign(course.quiz("qkx-text", "qkx-timed"), "\"shuffle\": false");
        JsonObject attempt = dora.post("/api/assignments/" + assignment + "/attempts", "{}")
                .expect(201)
                .json();
        Sheet sheet = new Sheet(dora, attempt);
        assertEquals("{\"timeLimit\":\"PT2M\"}", sheet.item(TIMED).toString());
        String page = "/learn/quiz.xhtml?attempt=" + sheet.id();
        for (String path : List.of(sheet.path(""), page, "/learn/start.xhtml?assignment=" + assignment)) {
            assertFalse(dora.get(path).expect(200).text().contains("lamplighter"), path);
        }
        assertTrue(dora.get(page).text().contains("This question has its own time: 2 min"));
        assertTrue(dora.get("/learn/start.xhtml?assignment=" + assignment)
                .text()
                .contains("One question has its own time, 2 min."));

        JsonObject item = open(sheet, TIMED).expect(200).json().getJsonObject("item");
        assertEquals("PT2M", item.getString("timeLimit"));
        Matcher medium = Pattern.compile("/api/media/[0-9a-f]{32}\\.gif").matcher(item.getString("stimulus"));
        assertTrue(medium.find(), item.toString());
        dora.get(medium.group()).expect(200);
        assertTrue(dora.get(page).text().contains("lamplighter"));

        Sheet cleo = course.start(course.cleo(), assignment);
        cleo.client().get(medium.group()).expect(404);
        open(cleo, TIMED).expect(200);
        cleo.client().get(medium.group()).expect(200);
    }

    @Test
    void itIsOpenedOnceAndByItsTakerOnly() {
        Sheet sheet = start(course.anna(), "qkx-timed", "");
        JsonObject opened = open(sheet, TIMED).expect(200).json();
        assertEquals(Duration.ofMinutes(2), Duration.between(at(opened, "openedAt"), at(opened, "ends")));
        JsonObject again = open(sheet, TIMED).expect(200).json();
        assertEquals(opened.getString("openedAt"), again.getString("openedAt"));
        assertEquals(opened.getString("ends"), sheet.again().slot(TIMED).getString("ends"));
        open(sheet, FIRST).expect(404);
        open(sheet, 3).expect(404);
        open(new Sheet(course.ben().client(), sheet.attempt()), TIMED).expect(404);
        open(new Sheet(course.ina().client(), sheet.attempt()), TIMED).expect(403);

        Sheet other = start(course.ben(), "qkx-timed", "");
        other.submit().expect(200);
        open(other, TIMED).expect(403, "ATTEMPT_SUBMITTED");
    }

    @Test
    void aSaveBeforeItIsOpenedIsKeptNowhereAndHoldsUpNothing() {
        Sheet sheet = start(course.anna(), "qkx-timed", "");
        JsonObject item = open(start(course.ben(), "qkx-timed", ""), TIMED)
                .expect(200)
                .json()
                .getJsonObject("item");
        // Ids are random for each attempt, so that of another is not known here and an emptied answer has to do.
        sheet.save(entry(TIMED, 1, 0, choice(item, 0))).expect(400, "RESPONSE_INVALID");
        Reply mixed = sheet.save(entry(FIRST, 1, 0, TEXT), entry(TIMED, 1, 0, "null"));
        assertOver(mixed, "ITEM_NOT_OPENED");
        assertEquals(1, mixed.json().getJsonArray("saved").getJsonObject(0).getInt("slot"));
        assertEquals(1, sheet.again().slot(FIRST).getInt("sequence"));
        assertEquals(0, sheet.again().slot(TIMED).getInt("sequence"));
        JsonObject receipt = sheet.client()
                .post(
                        sheet.path("/submit"),
                        "{\"responses\":[" + entry(TIMED, 1, 0, "null") + "],\"expected\":{\"1\":1,\"2\":1}}")
                .expect(200)
                .json();
        assertEquals(1, receipt.getInt("answered"));
    }

    @Test
    void afterItsTimeTheOthersAreSavedAndWhatCameTooLateIsKeptForStaff() {
        Sheet sheet = start(course.anna(), "qkx-brief", "");
        JsonObject item = open(sheet, TIMED).expect(200).json().getJsonObject("item");
        String inTime = entry(TIMED, 1, 0, choice(item, 0));
        sheet.save(inTime).expect(200);
        Patience.until(
                "the end of five seconds",
                Duration.ofSeconds(60),
                () -> at(sheet.again().attempt(), "serverTime")
                        .isAfter(at(sheet.again().slot(TIMED), "ends")));
        String late = entry(TIMED, 2, 1, choice(item, 1));
        Reply mixed = sheet.save(late, entry(FIRST, 1, 0, TEXT));
        assertOver(mixed, "ITEM_TIME_OVER");
        assertEquals(
                choice(item, 0),
                mixed.json()
                        .getJsonArray("conflicts")
                        .getJsonObject(0)
                        .get("response")
                        .toString());
        assertEquals(FIRST, mixed.json().getJsonArray("saved").getJsonObject(0).getInt("slot"));
        sheet.save(inTime).expect(200);

        JsonObject receipt = sheet.client()
                .post(sheet.path("/submit"), "{\"responses\":[" + late + "],\"expected\":{\"1\":1,\"2\":2}}")
                .expect(200)
                .json();
        assertEquals(2, receipt.getInt("answered"));
        String page = "/teach/late.xhtml?assignment=" + sheet.attempt().getString("assignment");
        assertEquals(
                2,
                course.ida().client().get(page).expect(200).text().split("name=\"late\" value=", -1).length,
                "kept not once");
    }

    @Test
    void extraTimeLengthensItAndIsNeverTakenBack() {
        accommodate("{\"factor\":1.5}");
        Sheet sheet = start(course.ben(), "qkx-timed", ", \"limit\": \"PT1H\"");
        assertEquals("PT3M", sheet.item(TIMED).getString("timeLimit"));
        JsonObject opened = open(sheet, TIMED).expect(200).json();
        assertEquals(at(opened, "openedAt").plusSeconds(180), at(opened, "ends"));
        course.event(sheet.id(), "{\"type\":\"EXTEND\",\"by\":\"PT5M\",\"reason\":\"fire alarm\"}")
                .expect(200);
        assertEquals(at(opened, "openedAt").plusSeconds(480), at(sheet.again().slot(TIMED), "ends"));
        accommodate("{\"factor\":2}");
        assertEquals(at(opened, "openedAt").plusSeconds(540), at(sheet.again().slot(TIMED), "ends"));
        accommodate("{\"factor\":1}");
        assertEquals(at(opened, "openedAt").plusSeconds(540), at(sheet.again().slot(TIMED), "ends"));
    }

    private void accommodate(String body) {
        course.ida()
                .client()
                .put("/api/accounts/" + course.ben().id() + "/accommodation", body)
                .expect(200);
    }

    @Test
    void itNeverEndsAfterTheAttempt() {
        Instant closes = Instant.now().plusSeconds(60);
        Sheet sheet = start(course.cleo(), "qkx-timed", ", \"closes\": \"%s\"".formatted(closes));
        JsonObject opened = open(sheet, TIMED).expect(200).json();
        assertEquals(sheet.ends(), opened.getString("ends"));
    }
}
