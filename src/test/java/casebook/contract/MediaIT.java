package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Classroom;
import casebook.support.Client;
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures and sounds: kept by those who write items, seen by staff and by those who were given a question that shows them. */
@ExtendWith(RunningCasebook.class)
class MediaIT {
    private static final String EDGE = "------edge";
    private static final String EDITOR = "/teach/item-edit.xhtml?bank=canary";

    private final Classroom course;

    MediaIT(School school) {
        course = school.newCourse();
    }

    private static String found(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertTrue(found.find(), pattern + " in " + text);
        return found.group(1);
    }

    private static String field(String name, String value) {
        return "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static Reply upload(Client who, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String head = field("kind", "order") + field("do", "upload") + "--" + EDGE
                + "\r\nContent-Disposition: form-data; name=\"in-file\"; filename=\"a.png\"\r\n"
                + "Content-Type: image/png\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return who.send("POST", EDITOR, "multipart/form-data; boundary=" + EDGE, body.toByteArray());
    }

    private static byte[] gif(String more) {
        return ("GIF89a" + more).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsUploadedIsForStaffUntilAQuestionShowsIt() {
        String shown =
                upload(course.ida().client(), gif(course.id())).expect(200).text();
        String there = "/api/media/" + found("name=\"media\\[0]\\.file\" value=\"([0-9a-f]{32}\\.gif)\"", shown);
        Reply seen = course.cora().client().get(there).expect(200);
        assertEquals("image/gif", seen.type());
        assertEquals(
                "nosniff", seen.headers().firstValue("X-Content-Type-Options").orElseThrow());
        assertArrayEquals(gif(course.id()), seen.body());
        course.anna().client().get(there).expect(404);
        upload(course.cora().client(), gif("")).expect(403);
    }

    /** The item and its picture are loaded from files. */
    @Test
    void whoIsAskedAboutAPictureSeesIt() {
        String item = course.start(course.anna(), course.open("qkx-picture"))
                .attempt()
                .toString();
        String there = found("(/api/media/[0-9a-f]{32}\\.gif)", item);
        assertTrue(item.contains("alt=\\\"The strait, with two lanes and five buoys.\\\""), item);
        assertEquals("image/gif", course.anna().client().get(there).expect(200).type());
        course.ben().client().get(there).expect(404);
        course.ida().client().get(there).expect(200);
    }

    /** As the loader reads it: the item names the picture, which lies in the folder media. */
    @Test
    void aBankIsTakenAsItsFiles() throws IOException {
        byte[] sent =
                course.ida().client().get("/api/banks/canary/files").expect(200).body();
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(sent))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        assertTrue(files.getOrDefault("canary/bank.yaml", "").contains("slug: canary"), files::toString);
        String item = files.getOrDefault("canary/items/qkx-picture.yaml", "");
        String name = found("file: ([0-9a-f]{32}\\.gif)", item);
        assertTrue(files.getOrDefault("canary/media/" + name, "").startsWith("GIF89a"), files.keySet()::toString);
    }

    @Test
    void whatIsNoPictureOrSoundIsRefused() {
        Client who = course.ida().client();
        byte[] svg = "<svg onload='x()'/>".getBytes(StandardCharsets.UTF_8);
        assertTrue(upload(who, svg).expect(200).text().contains("Drawings in SVG are not taken"));
        byte[] large = Arrays.copyOf(gif(""), (2 << 20) + 1);
        assertTrue(upload(who, large).expect(200).text().contains("The file is larger than 2 MB."));
        assertTrue(upload(who, new byte[0]).expect(200).text().contains("Choose a file first."));
    }
}
