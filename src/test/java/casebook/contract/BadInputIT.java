package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Classroom;
import casebook.support.Client;
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import casebook.support.Sheet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract, section 6, and rule 10 of the design: everything that is wrong is named at once, and nothing changes. */
@ExtendWith(RunningCasebook.class)
class BadInputIT {
    private final School school;
    private final Classroom course;

    BadInputIT(School school) {
        this.school = school;
        course = school.newCourse();
    }

    private Client admin() {
        return school.administrator().client();
    }

    private Client ida() {
        return course.ida().client();
    }

    private int courses() {
        return ida().get("/api/courses")
                .expect(200)
                .json()
                .getJsonArray("items")
                .size();
    }

    private int assignments() {
        return course.anna()
                .client()
                .get("/api/assignments")
                .expect(200)
                .json()
                .getJsonArray("items")
                .size();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "12",
                "{\"title\":}",
                "{\"title\":\"a\"}}",
                "{'title':'a'}",
                "\uFEFF{}x",
                "{\"a\":1e999999999999}",
            })
    void whatIsNotAJsonObjectIsRefused(String body) {
        for (String path : List.of(
                "/api/courses", "/api/assignments", "/api/courses/" + course.id() + "/quizzes", "/api/session")) {
            Client client = path.equals("/api/courses") ? admin() : ida();
            Reply reply = client.post(path, body);
            assertEquals(400, reply.status(), path + " " + reply.text());
            assertTrue(reply.type().startsWith("application/problem+json"), reply.type());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"a\",\"zone\":\"UTC\",\"sections\":[]} x",
                "{\"title\":\"a\",\"zone\":\"UTC\",\"sections\":[]}{}",
                "{\"title\":\"a\",\"zone\":\"UTC\",\"sections\":[]}]",
                "{\"title\":\"a\",\"title\":\"b\",\"zone\":\"UTC\",\"sections\":[]}",
            })
    void whatFollowsTheObjectAndANameThatComesTwiceAreRefused(String body) {
        Reply refused = admin().post("/api/courses", body).expect(400, "REQUEST_INVALID");
        assertEquals(List.of("JSON_INVALID"), refused.codes());
    }

    @Test
    void textThatIsNotUtf8AndJsonThatIsTooDeepAreRefused() {
        byte[] latin =
                "{\"title\":\"Caf\u00e9\",\"zone\":\"UTC\",\"sections\":[]}".getBytes(StandardCharsets.ISO_8859_1);
        admin().send("POST", "/api/courses", "application/json", latin).expect(400, "REQUEST_INVALID");
        String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertEquals(400, admin().post("/api/courses", deep).status());
    }

    @Test
    void aBodyOfMoreThanOneMibIsTooLargeAndAnotherTypeIsNotTaken() {
        byte[] large = ("{\"title\":\"" + "a".repeat(1 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
        admin().send("POST", "/api/courses", "application/json", large).expect(413);
        admin().send("POST", "/api/courses", "application/xml", "<a/>".getBytes(StandardCharsets.UTF_8))
                .expect(415);
        assertEquals(
                405,
                admin().send("PATCH", "/api/courses", "application/json", "{}".getBytes(StandardCharsets.UTF_8))
                        .status());
        admin().get("/api/no-such-thing").expect(404, "NOT_FOUND");
    }

    @Test
    void aCourseNamesAllThatIsWrongWithItAndIsNotMade() {
        Reply refused = admin().post("/api/courses", """
                {"title": "", "zone": "Mars/Olympus", "sections": ["A", "A", "", 7], "colour": "red"}""").expect(400);
        assertEquals(List.of("colour", "sections", "title", "zone"), refused.places());
        Reply refusedToo = admin().post("/api/courses", """
                {"title": "\\u202Eevil", "zone": "UTC", "sections": ["A", "A", " "]}""").expect(400);
        assertTrue(refusedToo.places().contains("sections[1]"), refusedToo.text());
        assertTrue(refusedToo.places().contains("title"), refusedToo.text());
        Reply long201 = admin().post(
                        "/api/courses",
                        "{\"title\":\"%s\",\"zone\":\"UTC\",\"sections\":[]}".formatted("x".repeat(201)))
                .expect(400);
        assertEquals(List.of("title"), long201.places());
        assertEquals(1, courses());
    }

    @Test
    void anEnrolmentFileNamesAllItsFaultsByLineAndEnrolsNobody() {
        Reply refused = course.enrol("""
                username,name,email,section,role
                good%1$s,Good Person,,A,student
                ,No Name,,A,student
                bad%1$s,Bad,not-an-address,Z,wizard
                %2$s,Anna Ash,,A,instructor
                """.formatted(course.id(), course.anna().username()))
                .expect(400);
        String places = String.join(" ", refused.places());
        for (String line : List.of("3", "4", "5")) {
            assertTrue(places.contains(line), line + " is not in " + refused.text());
        }
        assertTrue(refused.codes().contains("ROLE_CONFLICT"), refused.text());
        Reply again = course.enrol(
                        "username,name,email,section,role\ngood%s,Good Person,,A,student\n".formatted(course.id()))
                .expect(200);
        assertEquals(1, again.json().getInt("created"));
    }

    @Test
    void anEnrolmentFileOfAnotherShapeIsRefused() {
        for (String file : List.of(
                "",
                "username,name\nx,y\n",
                "username,name,email,section,role,shoe\n",
                "username,username,name,email,section,role\n",
                "\u0000\u0001\u0002",
                "username,name,email,section,role\n\"open,x,,A,student\n")) {
            assertEquals(400, course.enrol(file).status(), file);
        }
        byte[] notUtf8 = {'u', 's', (byte) 0xff, (byte) 0xfe, '\n'};
        admin().send("POST", "/api/courses/" + course.id() + "/enrolments", "text/csv", notUtf8)
                .expect(400);
        Reply dry = course.school()
                .administrator()
                .client()
                .send(
                        "POST",
                        "/api/courses/" + course.id() + "/enrolments?dryRun=true",
                        "text/csv",
                        "username,name,email,section,role\ndry%s,Dry,,A,student\n"
                                .formatted(course.id())
                                .getBytes(StandardCharsets.UTF_8));
        assertEquals(1, dry.expect(200).json().getInt("created"));
        assertEquals(
                1,
                course.enrol("username,name,email,section,role\ndry%s,Dry,,A,student\n".formatted(course.id()))
                        .json()
                        .getInt("created"));
    }

    @Test
    void aQuizNamesTheRowsThatCannotBeFilled() {
        String path = "/api/courses/" + course.id() + "/quizzes";
        ida().post(path, "{\"title\":\"Empty\"}").expect(400);
        Reply refused = ida().post(path, """
                {"title": "Short", "rows": [{"bank": "canary", "count": 500}, {"count": "two"}], "items": [], "x": 1}""").expect(400);
        assertEquals(List.of("rows[0].count", "rows[1].bank", "rows[1].count", "x"), refused.places());
        assertEquals(
                400,
                ida().post(path, "{\"title\":\"Short\",\"rows\":[{\"bank\":\"canary\",\"count\":40}]}")
                        .status());
        assertEquals(
                400,
                ida().post(path, "{\"title\":\"None\",\"items\":[\"no-such-item\"]}")
                        .status());
        assertEquals(
                400,
                ida().post(path, "{\"title\":\"Twice\",\"items\":[\"qkx-text\",\"qkx-text\"]}")
                        .status());
    }

    @Test
    void anAssignmentNamesAllThatIsWrongWithItAndIsNotSet() {
        String quiz = course.quiz("qkx-text");
        Reply refused = ida().post("/api/assignments", """
                {"quiz": "%s", "sections": "A", "opens": "yesterday", "closes": 5, "zone": "Nowhere", "limit": "an hour",
                 "endRule": "SNAP", "grace": "PT301S", "maxAttempts": 0, "shuffle": "yes",
                 "release": {"when": "NEVER", "shows": "NONE"}, "extra": true}""".formatted(quiz)).expect(400);
        assertEquals(
                List.of(
                        "closes",
                        "endRule",
                        "extra",
                        "grace",
                        "limit",
                        "maxAttempts",
                        "opens",
                        "release.shows",
                        "release.when",
                        "sections",
                        "shuffle",
                        "zone"),
                refused.places());
        for (String limit : List.of("-PT5M", "PT0S", "P999999D", "PT0.5S")) {
            ida().post("/api/assignments", """
                    {"quiz": "%s", "sections": ["%s"], "zone": "UTC", "limit": "%s"}""".formatted(quiz, course.section("A"), limit))
                    .expect(400);
        }
        ida().post("/api/assignments", """
                {"quiz": "%s", "sections": [], "accounts": [], "zone": "UTC"}""".formatted(quiz)).expect(400);
        ida().post("/api/assignments", """
                {"quiz": "%s", "sections": ["999999"], "zone": "UTC"}""".formatted(quiz)).expect(400);
        assertEquals(0, assignments());
    }

    @Test
    void anAccommodationThatTakesTimeAwayOrIsAbsurdIsRefused() {
        String path = "/api/accounts/" + course.anna().id() + "/accommodation";
        for (String body : List.of(
                "{}",
                "{\"factor\":0.5}",
                "{\"factor\":\"two\"}",
                "{\"factor\":1e9}",
                "{\"extra\":\"-PT5M\"}",
                "{\"extra\":\"ten\"}",
                "{\"factor\":1.5,\"by\":1}")) {
            assertEquals(400, ida().put(path, body).status(), body);
        }
    }

    @Test
    void anEventOfStaffNeedsWhatItsTypeNeedsAndNothingElse() {
        Sheet sheet = course.start(course.anna(), course.open("qkx-text"));
        assertEquals(
                List.of("by", "reason"),
                course.event(sheet.id(), "{\"type\":\"EXTEND\"}").expect(400).places());
        assertEquals(
                List.of("reason", "until"),
                course.event(sheet.id(), "{\"type\":\"REOPEN\"}").expect(400).places());
        assertEquals(
                List.of("reason", "type"),
                course.event(sheet.id(), "{\"type\":\"START\"}").expect(400).places());
        assertEquals(
                List.of("reason", "type", "why"),
                course.event(sheet.id(), "{\"why\":1}").expect(400).places());
        for (String by : List.of("-PT5M", "PT0S", "5", "P99999D")) {
            assertEquals(
                    400,
                    course.event(sheet.id(), "{\"type\":\"EXTEND\",\"by\":\"%s\",\"reason\":\"x\"}".formatted(by))
                            .status(),
                    by);
        }
    }

    @Test
    void aReleaseNeedsToSayWhatItShows() {
        String path = "/api/assignments/" + course.open("qkx-text") + "/release";
        assertEquals(List.of("shows"), ida().post(path, "{}").expect(400).places());
        assertEquals(
                List.of("also", "shows"),
                ida().post(path, "{\"shows\":\"SOME\",\"also\":1}").expect(400).places());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "abc", "9223372036854775808", "1;DROP", "%2e%2e", "1%00", "١"})
    void idsThatNameNothingAreNotFound(String id) {
        for (String path : List.of("/api/attempts/%s", "/api/attempts/%s/feedback", "/api/assignments/%s/results")) {
            int status = ida().get(path.formatted(
                            URLEncoder.encode(id, StandardCharsets.UTF_8).replace("%25", "%")))
                    .status();
            assertTrue(status == 404 || status == 400, path.formatted(id) + " answered " + status);
        }
    }
}
