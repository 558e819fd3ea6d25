package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Classroom;
import casebook.support.Client;
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Changing a case, publishing it and deciding about its anchors, as a browser without script does. What is published
 * here adds a sentence to a passage that no other test reads.
 */
@ExtendWith(RunningCasebook.class)
@Order(Integer.MAX_VALUE - 2)
class CaseVersionsIT {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String EDIT = "/teach/case-edit.xhtml?case=strait-of-lune";
    private static final String LIFTED = EDIT + "&at=p-lifted";
    private static final String TEXT =
            "On 12 June 2031 the buoys were lifted, and the closed word of this part is qkxclosed.";

    private final Client author;
    private final Classroom course;

    CaseVersionsIT(School school) {
        course = school.newCourse();
        String name = "alma" + course.id();
        form(
                school.administrator().client(),
                "/admin/account.xhtml",
                Map.of("username", name, "displayName", "Alma Ames", "role", "author"));
        author = school.client(name);
    }

    private static Reply form(Client who, String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return who.send("POST", path, FORM, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String hidden(String page, String name) {
        Matcher value =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertTrue(value.find(), page);
        return value.group(1);
    }

    private static Map<String, String> passage(String text, String seen) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("markdown", text);
        fields.put("part", "B");
        fields.put("heading", "the-record");
        fields.put("source", "record");
        fields.put("knownFrom", "2031-06-20");
        fields.put("seen", seen);
        fields.put("do", "save");
        return fields;
    }

    /** The fields as the page has them, with another text. */
    private Map<String, String> changed(String page, String text) {
        Map<String, String> fields = passage(text, hidden(page, "seen"));
        for (String name : new String[] {"part", "heading"}) {
            Matcher chosen = Pattern.compile(
                            "id=\"" + name + "\" name=\"" + name + "\".*?<option value=\"([^\"]*)\" selected",
                            Pattern.DOTALL)
                    .matcher(page);
            assertTrue(chosen.find(), page);
            fields.put(name, chosen.group(1));
        }
        Matcher known =
                Pattern.compile("id=\"knownFrom\"[^>]*value=\"([^\"]*)\"").matcher(page);
        assertTrue(known.find(), page);
        fields.put("knownFrom", known.group(1));
        return fields;
    }

    @Test
    void whatIsChangedIsPublishedAsAVersionOfItsOwnAndComparedWithTheOneBefore() {
        String first = author.get(LIFTED).expect(200).text();
        form(author, LIFTED, changed(first, TEXT + " Nobody said by whom.")).expect(303);
        String review = author.get(EDIT).expect(200).text();
        assertTrue(review.contains("Nobody said by whom."), review);
        Reply published = form(author, EDIT, Map.of("do", "publish", "revision", hidden(review, "revision")));
        assertEquals(303, published.status(), published.text());
        String page =
                author.get("/teach/case.xhtml?case=strait-of-lune").expect(200).text();
        Matcher newest = Pattern.compile("Version (\\d+)").matcher(page);
        assertTrue(newest.find(), page);
        int number = Integer.parseInt(newest.group(1));
        assertTrue(number > 1 && page.contains("Alma Ames"), page);
        String diff = author.get("/teach/case-diff.xhtml?case=strait-of-lune&from=" + (number - 1) + "&to=" + number)
                .expect(200)
                .text();
        assertTrue(
                Pattern.compile("<ins>.*Nobody said by whom\\.", Pattern.DOTALL)
                        .matcher(diff)
                        .find(),
                diff);
        String anchors = author.get("/teach/case-anchors.xhtml?case=strait-of-lune")
                .expect(200)
                .text();
        assertTrue(anchors.contains("Nothing waits for you"), anchors);
        Reply again = form(author, EDIT, Map.of("do", "publish", "revision", hidden(review, "revision")));
        assertTrue(again.expect(200).text().contains("Nothing was published"), again.text());
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndLosesNothing() {
        String at = EDIT + "&at=p-sailed";
        String both = author.get(at).expect(200).text();
        String one = "Convoys sailed again on 14 June 2031, and qkxepilogue closes the file. One.";
        String other = "Convoys sailed again on 14 June 2031, and qkxepilogue closes the file. Two.";
        form(author, at, changed(both, one)).expect(303);
        String told = form(author, at, changed(both, other)).expect(200).text();
        assertTrue(told.contains("Alma Ames has changed this since you opened it"), told);
        assertTrue(
                Pattern.compile("<textarea[^>]*>" + Pattern.quote(other))
                        .matcher(told)
                        .find(),
                told);
        assertTrue(author.get(at).text().contains(one));
        form(author, at, changed(told, other)).expect(303);
        assertTrue(author.get(at).text().contains(other));
        String review = author.get(EDIT).text();
        form(author, EDIT, Map.of("do", "discard", "revision", hidden(review, "revision")))
                .expect(303);
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNotPublished() {
        String at = EDIT + "&at=p-sailed";
        String page = author.get(at).expect(200).text();
        Map<String, String> fields = changed(page, page.isEmpty() ? "" : "Convoys sailed.");
        fields.put("source", "nowhere-2031");
        form(author, at, fields).expect(303);
        String review = author.get(EDIT).expect(200).text();
        assertTrue(review.contains("at=p-sailed#source"), review);
        assertFalse(review.contains("value=\"publish\""), review);
        form(author, EDIT, Map.of("do", "discard", "revision", hidden(review, "revision")))
                .expect(303);
    }

    @Test
    void theFilesOfTheCaseAreTakenAsAFolderAndTheHandoutsAsPdf() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        byte[] zip = author.get("/teach/case-handout.xhtml?case=strait-of-lune&take=files")
                .expect(200)
                .body();
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertTrue(names.contains("strait-of-lune/case.md"), names.toString());
        assertTrue(names.contains("strait-of-lune/timeline.yaml"), names.toString());
        for (String take : new String[] {"students&part=A", "staff"}) {
            byte[] pdf = author.get("/teach/case-handout.xhtml?case=strait-of-lune&take=" + take)
                    .expect(200)
                    .body();
            assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));
        }
    }

    private static Reply draw(Client who, String seen, String svg) {
        return Upload.send(
                who,
                EDIT + "&at=x-ladder",
                Map.of("do", "draw", "seen", seen),
                "drawing",
                "ladder.svg",
                svg.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDrawingIsTakenWhenItIsSafeToShowAndToldLineByLineWhenNot() {
        String page = author.get(EDIT + "&at=x-ladder").expect(200).text();
        String head = "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>t</title><desc>d</desc>";
        String refused = draw(author, hidden(page, "seen"), head + "<script>alert(1)</script></svg>")
                .expect(200)
                .text();
        assertTrue(refused.contains("The drawing was not taken"), refused);
        assertTrue(refused.contains("element &lt;script&gt; is not allowed"), refused);
        assertEquals(
                303,
                draw(
                                author,
                                hidden(page, "seen"),
                                "<?xml version=\"1.0\"?>" + head
                                        + "<rect id=\"qkxrung\" width=\"9\" height=\"9\"/></svg>")
                        .status());
        String drawn = author.get(EDIT + "&at=x-ladder").expect(200).text();
        assertTrue(drawn.contains("qkxrung"), drawn);
        assertTrue(drawn.contains("Replace the drawing"), drawn);
        form(author, EDIT + "&at=x-ladder", Map.of("do", "undraw", "seen", hidden(drawn, "seen")))
                .expect(303);
        assertTrue(author.get(EDIT + "&at=x-ladder").expect(200).text().contains("Add a drawing"));
        assertEquals(404, draw(course.anna().client(), "", head + "</svg>").status());
    }

    @Test
    void nobodyElseChangesTheCase() {
        Map<String, String> fields = passage("Anything.", "");
        assertEquals(404, form(course.anna().client(), LIFTED, fields).status());
        assertEquals(404, form(course.ida().client(), LIFTED, fields).status());
        assertEquals(
                404,
                form(
                                course.anna().client(),
                                "/teach/case-anchors.xhtml?case=strait-of-lune",
                                Map.of("item", "50", "anchor", "0", "do", "gone"))
                        .status());
    }
}
