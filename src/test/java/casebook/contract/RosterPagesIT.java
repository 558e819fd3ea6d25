package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Classroom;
import casebook.support.Client;
import casebook.support.Person;
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that keep the people of a course, as a browser asks for them; by whom, and with what. */
@ExtendWith(RunningCasebook.class)
class RosterPagesIT {
    private static final List<String> PEOPLE =
            List.of("stranger", "anna", "ina", "ivo", "ida", "cora", "admin", "otherTeacher");

    /** 303 leads a stranger to the sign-in page. Cleo studies in section B, Anna in section A. */
    private static final String TABLE = """
            /teach/course.xhtml?course={course}                           | 303 403 200 200 200 200 200 404
            /teach/students.xhtml?course={course}                         | 303 403 200 200 200 200 200 404
            /teach/enrol.xhtml?course={course}                            | 303 403 200 200 200 403 200 404
            /teach/links.xhtml?course={course}                            | 303 403 200 200 200 403 200 404
            /teach/enrolment.xhtml?course={course}&enrolment={anna}       | 303 403 200 404 200 200 200 404
            /teach/accommodation.xhtml?course={course}&student={annaId}   | 303 403 200 404 200 403 200 404
            /admin/courses.xhtml                                          | 303 403 403 403 403 403 200 403
            /admin/course.xhtml?course={course}                           | 303 403 403 403 403 403 200 404
            """;

    private final School school;
    private final Classroom course;
    private final Classroom elsewhere;

    RosterPagesIT(School school) {
        this.school = school;
        course = school.newCourse();
        elsewhere = school.newCourse();
    }

    private Client client(String who) {
        return switch (who) {
            case "stranger" -> school.stranger();
            case "anna" -> course.anna().client();
            case "ina" -> course.ina().client();
            case "ivo" -> course.ivo().client();
            case "ida" -> course.ida().client();
            case "cora" -> course.cora().client();
            case "admin" -> school.administrator().client();
            default -> elsewhere.ida().client();
        };
    }

    @Test
    void everyPageIsForWhomTheContractNames() {
        String anna = enrolment("Anna Ash");
        List<String> wrong = new ArrayList<>();
        for (String row : TABLE.lines().toList()) {
            String[] parts = row.split("\\|");
            String path = parts[0].strip()
                    .replace("{course}", course.id())
                    .replace("{annaId}", course.anna().id())
                    .replace("{anna}", anna);
            List<String> cells = Arrays.asList(parts[1].strip().split(" +"));
            for (String who : PEOPLE) {
                int status = client(who).get(path).status();
                if (!cells.get(PEOPLE.indexOf(who)).equals(Integer.toString(status))) {
                    wrong.add(path + " by " + who + ": " + status);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** The id of the enrolment of a student, as the list of the course links to it. */
    private String enrolment(String name) {
        String page =
                client("ida").get("/teach/students.xhtml?course=" + course.id()).text();
        Matcher link = Pattern.compile("enrolment=(\\d+)\">" + name).matcher(page);
        assertTrue(link.find(), page);
        return link.group(1);
    }

    private Reply post(String who, String page, String... fields) {
        String body = IntStream.range(0, fields.length / 2)
                .mapToObj(i -> fields[2 * i] + "=" + URLEncoder.encode(fields[2 * i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client(who)
                .send(
                        "POST",
                        page + "?course=" + course.id(),
                        "application/x-www-form-urlencoded",
                        body.getBytes(StandardCharsets.UTF_8));
    }

    private String students() {
        return client("ida")
                .get("/teach/students.xhtml?course=" + course.id())
                .expect(200)
                .text();
    }

    @Test
    void anInstructorEnrolsOneStudentInTheirOwnSection() {
        String username = "new" + course.id();
        Reply enrolled = post(
                "ina",
                "/teach/students.xhtml",
                "username",
                username,
                "name",
                "Nia New",
                "section",
                course.section("A"),
                "role",
                "STUDENT");
        assertEquals(303, enrolled.status());
        assertTrue(students().contains("Nia New"));
        assertEquals(
                403,
                post(
                                "ina",
                                "/teach/students.xhtml",
                                "username",
                                username,
                                "section",
                                course.section("B"),
                                "role",
                                "STUDENT")
                        .status());
        assertEquals(
                403,
                post(
                                "ida",
                                "/teach/students.xhtml",
                                "username",
                                username,
                                "section",
                                course.section("B"),
                                "role",
                                "INSTRUCTOR")
                        .status());
    }

    @Test
    void whatWasTypedStaysWithAllThatIsWrong() {
        String page = post(
                        "ina",
                        "/teach/students.xhtml",
                        "username",
                        "",
                        "name",
                        "",
                        "email",
                        "kept@@",
                        "section",
                        course.section("A"),
                        "role",
                        "STUDENT")
                .expect(200)
                .text();
        assertTrue(page.contains("The username must have 1 to 100 characters."), page);
        assertTrue(page.contains("The name must have 1 to 200 characters."), page);
        assertTrue(page.contains("This is not an email address."), page);
        assertTrue(page.contains("value=\"kept@@\""), page);
    }

    @Test
    void onlyTheInstructorOfTheSectionEndsAnEnrolment() {
        String end = "/teach/enrolment.xhtml?course=" + course.id() + "&enrolment=" + enrolment("Ben Birch");
        byte[] body = "do=end".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                404,
                client("ivo")
                        .send("POST", end, "application/x-www-form-urlencoded", body)
                        .status());
        assertEquals(
                403,
                client("cora")
                        .send("POST", end, "application/x-www-form-urlencoded", body)
                        .status());
        course.ben().client().get("/api/courses").expect(200);
        assertEquals(
                303,
                client("ina")
                        .send("POST", end, "application/x-www-form-urlencoded", body)
                        .status());
        assertFalse(students().contains("Ben Birch"));
        assertEquals(404, client("ina").get(end).status());
    }

    /** A link sets a password, so one for an account in use would take it over. */
    @Test
    void anInstructorMakesLinksOnlyForStudentsWithoutPassword() {
        String p = "pw" + course.id();
        course.enrol("username,name,email,section,role,password\n%s,Pat Password,,A,student,correct horse battery\n"
                        .formatted(p))
                .expect(200);
        String ids = client("admin")
                .get("/teach/students.xhtml?course=" + course.id() + "&q=" + p)
                .text();
        Matcher pat = Pattern.compile("name=\"account\" value=\"(\\d+)\"").matcher(ids);
        assertTrue(pat.find(), ids);
        String[] chosen = {
            "do",
            "chosen",
            "account",
            pat.group(1),
            "account",
            course.anna().id(),
            "account",
            course.cleo().id()
        };

        assertEquals(List.of("Anna Ash"), slips(post("ina", "/teach/links.xhtml", chosen)));
        assertEquals(
                List.of("Anna Ash", "Cleo Cedar", "Pat Password"), slips(post("admin", "/teach/links.xhtml", chosen)));
        assertEquals(403, post("cora", "/teach/links.xhtml", chosen).status());
        assertEquals(
                List.of(),
                slips(post(
                        "ivo",
                        "/teach/links.xhtml",
                        "do",
                        "chosen",
                        "account",
                        course.anna().id())));
    }

    @Test
    void aLinkThatWasHandedOutSetsThePassword() {
        String page = post(
                        "ina",
                        "/teach/links.xhtml",
                        "do",
                        "chosen",
                        "account",
                        course.ben().id())
                .expect(200)
                .text();
        Matcher link =
                Pattern.compile("(/account/link\\.xhtml\\?key=[\\w-]{43})").matcher(page);
        assertTrue(link.find(), page);
        assertTrue(school.stranger()
                .get(link.group(1))
                .expect(200)
                .text()
                .contains(course.ben().username()));
    }

    private static List<String> slips(Reply reply) {
        return Pattern.compile("slip-name\">([^<]+)<")
                .matcher(reply.expect(200).text())
                .results()
                .map(one -> one.group(1))
                .sorted()
                .toList();
    }

    private Reply send(String who, String deed, byte[] csv) {
        String edge = "----edge";
        String head = "--" + edge + "\r\nContent-Disposition: form-data; name=\"do\"\r\n\r\n" + deed + "\r\n--" + edge
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"class.csv\"\r\nContent-Type: text/csv\r\n\r\n";
        byte[] before = head.getBytes(StandardCharsets.UTF_8);
        byte[] after = ("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] body = Arrays.copyOf(before, before.length + csv.length + after.length);
        System.arraycopy(csv, 0, body, before.length, csv.length);
        System.arraycopy(after, 0, body, before.length + csv.length, after.length);
        return client(who)
                .send(
                        "POST",
                        "/teach/enrol.xhtml?course=" + course.id(),
                        "multipart/form-data; boundary=" + edge,
                        body);
    }

    private Reply send(String who, String deed, String csv) {
        return send(who, deed, csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileDoesNothingBeforeItIsSentOn() {
        String csv = "username,name,email,section,role\nzoe%s,Zoë Zander,,A,student\n%s,,,A,student\n"
                .formatted(course.id(), course.anna().username())
                .replace(",,,A", ",Anna Ash,,A");
        String preview = send("ina", "preview", csv).expect(200).text();
        assertTrue(preview.contains("Zoë Zander"), preview);
        assertTrue(preview.contains("New account, enrolled"), preview);
        assertTrue(preview.contains("Enrolled already"), preview);
        assertFalse(students().contains("Zoë Zander"));
        assertEquals(303, send("ina", "enrol", csv).status());
        assertTrue(students().contains("Zoë Zander"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            twice    | username,username,name,email,section,role\n           | The column username stands there twice.
            header   | zed,Zed,,A,student\n                                  | The column username is missing.
            nul      | username,name,email,section,role\nz\0,Zed,,A,student\n | The username must have no control
            bidi     | username,name,email,section,role\nz1,Z\u202Eed,,A,student\n | The name must have no invisible characters.
            section  | username,name,email,section,role\nz1,Zed,,B,student\n | You do not teach this section.
            role     | username,name,email,section,role\nz1,Zed,,A,instructor\n | Roles of staff are given by an administrator.
            password | username,name,email,section,role,password\nz1,Zed,,A,student,long enough to be one\n | Leave the password out
            quote    | username,name,email,section,role\nz1,"Zed,,A,student\n | From here on this is not CSV.
            empty    | username,name,email,section,role\n                    | There is nobody in this file.
            """)
    void aHostileFileIsToldWhatIsWrongAndChangesNothing(String name, String csv, String message) {
        byte[] bytes = csv.translateEscapes().replace("\\u202E", "\u202E").getBytes(StandardCharsets.UTF_8);
        String before = students();
        for (String deed : List.of("preview", "enrol")) {
            String page = send("ina", deed, bytes).expect(200).text();
            assertTrue(page.contains(message), name + ": " + page);
            assertFalse(page.contains("value=\"enrol\""), name);
        }
        assertEquals(before.replaceAll("\\s+", " "), students().replaceAll("\\s+", " "));
    }

    @Test
    void anotherEncodingAndTooLargeAFileAreNamed() {
        assertTrue(send(
                        "ina",
                        "preview",
                        "username,name,email,section,role\nzo\u00eb,Z,,A,student\n"
                                .getBytes(StandardCharsets.ISO_8859_1))
                .expect(200)
                .text()
                .contains("The file is not UTF-8."));
        assertTrue(send("ina", "preview", new byte[(1 << 20) + 1])
                .expect(200)
                .text()
                .contains("at most 1 MiB"));
    }

    /** What is refused unread leads back to the page, which says why; the answer may come before all was sent. */
    @Test
    void whatNoPageWouldReadIsRefusedBeforeItIsRead() {
        Reply refused = send("ina", "preview", new byte[5 << 20]);
        assertEquals(303, refused.status());
        String page = refused.headers().firstValue("Location").orElseThrow();
        assertTrue(client("ina").get(page).expect(200).text().contains("at most 1 MiB"));
    }

    @Test
    void formulasAreTextLikeAnyOther() {
        String page = send(
                        "ina",
                        "preview",
                        "username,name,email,section,role\nf%s,\"=HYPERLINK(\"\"http://a\"\")\",,A,student\n"
                                .formatted(course.id()))
                .expect(200)
                .text();
        assertTrue(
                page.contains("=HYPERLINK(&quot;http://a&quot;)") || page.contains("=HYPERLINK(\"http://a\")"), page);
    }

    /** As the table of the contract, section 3: 45 minutes × 1.25 from 09:00 end at 09:56:15. */
    @Test
    void extraTimeIsSetOnceAndSaysWhatItDoes() {
        course.assign(
                course.quiz("qkx-text"),
                "\"limit\": \"PT45M\", \"opens\": \"2099-11-02T09:00\", \"closes\": \"2099-11-02T10:00\"");
        Person anna = course.anna();
        String path = "/teach/accommodation.xhtml";
        byte[] body = "do=try&factor=1.25&minutes=0".getBytes(StandardCharsets.UTF_8);
        String tried = client("ina")
                .send(
                        "POST",
                        path + "?course=" + course.id() + "&student=" + anna.id(),
                        "application/x-www-form-urlencoded",
                        body)
                .expect(200)
                .text()
                .replaceAll("<[^>]+>", "");
        assertTrue(tried.contains("45 × 1.25 = 56 min 15 s; may write until 2 Nov 2099, 10:11:15, London."), tried);
        assertFalse(students().contains("× 1.25"));
    }
}
