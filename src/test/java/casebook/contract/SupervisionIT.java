package casebook.contract;

import static casebook.support.Sheet.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Classroom;
import casebook.support.Person;
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import casebook.support.Sheet;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What instructors do on the pages of an assignment: live, acts on many, late answers, reports of problems. */
@ExtendWith(RunningCasebook.class)
class SupervisionIT {
    private static final String WRONG = "{\"G1\":[\"by whom\"]}";
    private static final String RIGHT = "{\"G1\":[\"qkxaccepted shipping\"]}";
    private static final Pattern LATE = Pattern.compile("name=\"late\" value=\"(\\d+)\"");
    private static final Pattern REPORT = Pattern.compile("&amp;report=(\\d+)");
    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"");

    private final Classroom course;

    SupervisionIT(School school) {
        course = school.newCourse();
    }

    private String hour() {
        return course.assign(course.quiz("qkx-text"), "\"limit\": \"PT1H\"");
    }

    private static Reply page(Person who, String path) {
        return who.client().get("/teach/" + path);
    }

    private static Reply send(Person who, String path, String form) {
        return who.client()
                .send(
                        "POST",
                        "/teach/" + path,
                        "application/x-www-form-urlencoded",
                        form.getBytes(StandardCharsets.UTF_8));
    }

    private static String first(Pattern pattern, Reply reply) {
        Matcher found = pattern.matcher(reply.expect(200).text());
        assertTrue(found.find(), reply::text);
        return found.group(1);
    }

    private static Instant ends(Sheet sheet) {
        return Instant.parse(sheet.again().attempt().getString("ends"));
    }

    private double score(String assignment) {
        JsonObject results = course.ida()
                .client()
                .get("/api/assignments/" + assignment + "/results")
                .expect(200)
                .json();
        return results.getJsonArray("items")
                .getJsonObject(0)
                .getJsonNumber("score")
                .doubleValue();
    }

    private Sheet late(String assignment) {
        Sheet sheet = course.start(course.anna(), assignment);
        sheet.save(entry(1, 1, 0, WRONG)).expect(200);
        sheet.submit().expect(200);
        sheet.save(entry(1, 2, 1, RIGHT)).expect(403, "ATTEMPT_SUBMITTED");
        sheet.save(entry(1, 2, 1, RIGHT)).expect(403, "ATTEMPT_SUBMITTED");
        return sheet;
    }

    @Test
    void anAcceptedLateAnswerCountsOnceAndTheReceiptStays() {
        String assignment = hour();
        Sheet sheet = late(assignment);
        String receipt = sheet.submit().expect(200).json().getString("code");
        assertEquals(0.0, score(assignment));
        String path = "late.xhtml?assignment=" + assignment;
        String id = first(LATE, page(course.ina(), path));
        String form = "do=accept&late=" + id + "&reason=the+network+was+down";
        send(course.ivo(), path, form).expect(200);
        assertEquals(0.0, score(assignment), "an instructor of another section decided");
        send(course.cora(), path, form).expect(403);
        send(course.anna(), path, form).expect(403);
        send(course.ina(), path, "do=accept&late=" + id + "&reason=").expect(200);
        assertEquals(0.0, score(assignment), "accepted without a reason");

        send(course.ina(), path, form).expect(303);
        send(course.ina(), path, form).expect(303);
        assertEquals(1.0, score(assignment));
        assertEquals(receipt, sheet.submit().expect(200).json().getString("code"));
        String answer = page(course.ina(), "answer.xhtml?attempt=" + sheet.id() + "&slot=1")
                .expect(200)
                .text();
        assertEquals(2, answer.split("late answer accepted: the network was down", -1).length);
        assertFalse(LATE.matcher(page(course.ina(), path).text()).find(), "kept twice or offered again");
    }

    @Test
    void aDeclinedLateAnswerChangesNothing() {
        String assignment = hour();
        late(assignment);
        String path = "late.xhtml?assignment=" + assignment;
        String id = first(LATE, page(course.ida(), path));
        send(course.ida(), path, "do=decline&late=" + id + "&reason=no").expect(303);
        assertEquals(0.0, score(assignment));
        send(course.ida(), path, "do=accept&late=" + id + "&reason=after+all").expect(200);
        assertEquals(0.0, score(assignment));
    }

    @Test
    void minutesAreAddedOnceToAllWhoWriteAndWhomOneTeaches() {
        String assignment = hour();
        List<Sheet> sheets = List.of(
                course.start(course.anna(), assignment),
                course.start(course.ben(), assignment),
                course.start(course.cleo(), assignment));
        List<Instant> before = sheets.stream().map(SupervisionIT::ends).toList();
        String path = "acts.xhtml?assignment=" + assignment + "&act=EXTEND&who=writing";
        String shown = URLEncoder.encode(first(SHOWN, page(course.ina(), path)), StandardCharsets.UTF_8);
        String form = "minutes=7&reason=fire+alarm&shown=" + shown;
        send(course.ina(), path, form).expect(303);
        send(course.ina(), path, form).expect(303);
        Duration seven = Duration.ofMinutes(7);
        assertEquals(
                List.of(before.get(0).plus(seven), before.get(1).plus(seven), before.get(2)),
                sheets.stream().map(SupervisionIT::ends).toList());
    }

    @Test
    void whatOneDoesNotAllowKeepsNoOtherFromBeingDone() {
        String assignment = hour();
        Sheet done = course.start(course.anna(), assignment);
        done.submit().expect(200);
        Sheet open = course.start(course.ben(), assignment);
        String path =
                "acts.xhtml?assignment=" + assignment + "&act=SUBMIT&attempt=" + done.id() + "&attempt=" + open.id();
        String told = send(course.ina(), path, "reason=time&shown=2026-11-02T09:00:00Z")
                .expect(200)
                .text();
        assertTrue(told.contains("Anna Ash") && told.contains("It is not in progress any more."), told);
        assertEquals("SUBMITTED", open.again().attempt().getString("status"));
    }

    @Test
    void instructorsSeeTheirOwnStudentsAndCoordinatorsNoNamesWhileItRuns() {
        String assignment = hour();
        Sheet sheet = course.start(course.anna(), assignment);
        sheet.client()
                .post(sheet.path("/slots/1/problem"), "{\"text\":\"The gap is too narrow.\"}")
                .expect(201);
        String problems = "problems.xhtml?assignment=" + assignment;
        String report = problems + "&report=" + first(REPORT, page(course.ina(), problems));
        send(course.ivo(), report, "do=seen&note=").expect(404);
        send(course.cora(), report, "do=seen&note=").expect(403);
        String live = page(course.ina(), "live.xhtml?assignment=" + assignment)
                .expect(200)
                .text();
        assertTrue(
                live.contains("Anna Ash") && live.contains("Ben Birch") && live.contains("Reported a problem"), live);
        assertFalse(live.contains("Cleo Cedar"), live);
        assertFalse(page(course.cora(), "live.xhtml?assignment=" + assignment)
                .expect(200)
                .text()
                .contains("Anna Ash"));
        assertFalse(page(course.ivo(), "problems.xhtml?assignment=" + assignment)
                .expect(200)
                .text()
                .contains("narrow"));
        String grid = page(course.ivo(), "results.xhtml?assignment=" + assignment)
                .expect(200)
                .text();
        assertTrue(grid.contains("Cleo Cedar") && !grid.contains("Anna Ash"), grid);
        page(course.ivo(), "answer.xhtml?attempt=" + sheet.id() + "&slot=1").expect(404);
        page(course.ina(), "answer.xhtml?attempt=" + sheet.id() + "&slot=1").expect(200);
        page(course.ina(), "answer.xhtml?attempt=" + sheet.id() + "&slot=9").expect(404);
    }

    @Test
    void thePageOfAnAttemptLearnsOfAddedMinutesFromItsSignOfLife() {
        Sheet sheet = course.start(course.anna(), hour());
        Instant before = ends(sheet);
        course.event(sheet.id(), "{\"type\":\"EXTEND\",\"by\":\"PT5M\",\"reason\":\"fire alarm\"}")
                .expect(200);
        JsonObject told =
                sheet.client().post(sheet.path("/presence"), "{}").expect(200).json();
        assertEquals("IN_PROGRESS", told.getString("status"));
        assertEquals(before.plus(Duration.ofMinutes(5)), Instant.parse(told.getString("ends")));
    }
}
