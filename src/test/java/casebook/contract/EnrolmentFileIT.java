package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Classroom;
import casebook.support.Client;
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Enrolling from a file, as a browser sends it: nothing happens before it is looked at, and nothing by halves. */
@ExtendWith(RunningCasebook.class)
@ResourceLock(RunningCasebook.JOBS)
class EnrolmentFileIT {
    private final Classroom course;

    EnrolmentFileIT(School school) {
        course = school.newCourse();
    }

    private Client client(String who) {
        return who.equals("ina") ? course.ina().client() : course.ida().client();
    }

    private String students() {
        return client("ida")
                .get("/teach/students.xhtml?course=" + course.id())
                .expect(200)
                .text();
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
            twice    | username,username,name,email,section,role\\n           | The column username stands there twice.
            header   | zed,Zed,,A,student\\n                                  | The column username is missing.
            nul      | username,name,email,section,role\\nz\\0,Zed,,A,student\\n | The username must have no control
            bidi     | username,name,email,section,role\\nz1,Z<RLO>ed,,A,student\\n | The name must have no invisible characters.
            section  | username,name,email,section,role\\nz1,Zed,,B,student\\n | You do not teach this section.
            role     | username,name,email,section,role\\nz1,Zed,,A,instructor\\n | Roles of staff are given by an administrator.
            password | username,name,email,section,role,password\\nz1,Zed,,A,student,long enough to be one\\n | Leave the password out
            quote    | username,name,email,section,role\\nz1,"Zed,,A,student\\n | From here on this is not CSV.
            empty    | username,name,email,section,role\\n                    | There is nobody in this file.
            """)
    void aHostileFileIsToldWhatIsWrongAndChangesNothing(String name, String csv, String message) {
        byte[] bytes = csv.translateEscapes().replace("<RLO>", "\u202E").getBytes(StandardCharsets.UTF_8);
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
        Reply refused = send("ina", "preview", new byte[7 << 20]);
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
}
