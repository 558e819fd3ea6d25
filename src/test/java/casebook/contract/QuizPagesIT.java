package casebook.contract;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages on which quizzes are made, assigned and changed, as a browser without script asks for them. */
@ExtendWith(RunningCasebook.class)
class QuizPagesIT {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Classroom course;

    QuizPagesIT(School school) {
        course = school.newCourse();
    }

    private static Reply post(Person who, String path, Map<String, ?> fields) {
        String body = fields.entrySet().stream()
                .flatMap(field -> (field.getValue() instanceof List<?> many ? many : List.of(field.getValue()))
                        .stream()
                                .map(value -> field.getKey() + "="
                                        + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return who.client().send("POST", path, FORM, body.getBytes(StandardCharsets.UTF_8));
    }

    private String quizPath(String quiz) {
        return "/teach/quiz.xhtml?course=" + course.id() + (quiz.isEmpty() ? "" : "&quiz=" + quiz);
    }

    private static Map<String, Object> quizFields(String title, String base, List<String> items, String button) {
        return Map.of("title", title, "base", base, "item", items, "seed", "1", "do", button);
    }

    private static String led(Reply reply, String parameter) {
        String to = reply.expect(303).headers().firstValue("Location").orElseThrow();
        Matcher value = Pattern.compile(parameter + "=(\\d+)").matcher(to);
        assertTrue(value.find(), to);
        return value.group(1);
    }

    private static String field(String page, String name) {
        Matcher value =
                Pattern.compile("name=\"" + name + "\" value=\"(-?\\d+)\"").matcher(page);
        assertTrue(value.find(), page);
        return value.group(1);
    }

    @Test
    void aCheckSaysWhatIsShortAndKeepsNothing() {
        Map<String, Object> fields = new LinkedHashMap<>(quizFields("Ladders", "-1", List.of("qkx-text"), "check"));
        fields.putAll(Map.of("bank0", "canary", "concept0", "", "level0", "", "count0", "150"));
        String page = post(course.ina(), quizPath(""), fields).expect(200).text();
        assertTrue(Pattern.compile("Row 1 lacks \\d+ questions").matcher(page).find(), page);
        assertTrue(page.contains("value=\"Ladders\""), page);
        assertTrue(course.ida()
                .client()
                .get("/teach/quizzes.xhtml?course=" + course.id())
                .text()
                .contains("This course has no quiz yet"));
    }

    @Test
    void savingAgainMakesAVersionAndAnAssignmentKeepsItsOwn() {
        String quiz =
                led(post(course.ina(), quizPath(""), quizFields("One", "-1", List.of("qkx-single"), "save")), "quiz");
        String assignment = course.assign(quiz, "");
        String before = course.ina().client().get(quizPath(quiz)).expect(200).text();
        String base = field(before, "base");
        Map<String, Object> second = quizFields("Two", base, List.of("qkx-single", "qkx-text"), "save");
        assertEquals(quiz, led(post(course.ivo(), quizPath(quiz), second), "quiz"));

        String after = course.ina().client().get(quizPath(quiz)).expect(200).text();
        assertTrue(after.contains("was called “One”"), after);
        assertTrue(after.contains("added qkx-text"), after);
        assertEquals(
                1,
                course.start(course.anna(), assignment)
                        .attempt()
                        .getJsonArray("slots")
                        .size());

        String stale = post(course.ina(), quizPath(quiz), quizFields("Three", base, List.of("qkx-text"), "save"))
                .expect(200)
                .text();
        assertTrue(stale.contains("Somebody has saved another version of this quiz"), stale);
        assertTrue(stale.contains("value=\"Three\""), stale);
        String onTop = field(stale, "base");
        led(post(course.ina(), quizPath(quiz), quizFields("Three", onTop, List.of("qkx-text"), "save")), "quiz");
    }

    private Map<String, Object> settings(String revision, String limit, Object sections) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("revision", revision);
        fields.put("section", sections);
        fields.put("opens", "2026-11-01T09:00");
        fields.put("closes", "2099-11-01T17:00");
        fields.put("limit", limit);
        fields.put("endRule", "CUT");
        fields.put("grace", "30");
        fields.put("attempts", "1");
        fields.put("shuffle", "on");
        fields.put("when", "BY_HAND");
        fields.put("shows", "ALL");
        fields.put("do", "save");
        return fields;
    }

    private String set(Person who, String limit, Object sections) {
        return led(
                post(who, "/teach/assign.xhtml?quiz=" + course.quiz("qkx-single"), settings("", limit, sections)),
                "assignment");
    }

    private String revision(String assignment) {
        return field(
                course.ida()
                        .client()
                        .get("/teach/assignment.xhtml?assignment=" + assignment)
                        .expect(200)
                        .text(),
                "revision");
    }

    private Reply edit(Person who, String assignment, Map<String, Object> settings) {
        return post(who, "/teach/assignment.xhtml?assignment=" + assignment, settings);
    }

    private static long minutes(Sheet sheet) {
        JsonObject attempt = sheet.again().attempt();
        return Duration.between(Instant.parse(attempt.getString("startedAt")), Instant.parse(attempt.getString("ends")))
                .toMinutes();
    }

    @Test
    void whoIsWritingGainsByAnEditAndNeverLoses() {
        List<String> both = List.of(course.section("A"), course.section("B"));
        String assignment = set(course.ida(), "60", both);
        Sheet sheet = course.start(course.anna(), assignment);
        assertEquals(60, minutes(sheet));

        edit(course.ida(), assignment, settings(revision(assignment), "90", both))
                .expect(303);
        assertEquals(90, minutes(sheet));
        edit(course.ida(), assignment, settings(revision(assignment), "30", both))
                .expect(303);
        assertEquals(90, minutes(sheet));
        edit(course.ida(), assignment, settings(revision(assignment), "", both)).expect(303);
        assertEquals("2099-11-01T17:00:00.000Z", sheet.again().attempt().getString("ends"));
    }

    @Test
    void whatBindsThoseWhoHaveBegunIsNotChanged() {
        String a = course.section("A");
        String b = course.section("B");
        String assignment = set(course.ida(), "60", List.of(a, b));
        course.start(course.anna(), assignment);
        String seen = revision(assignment);
        Map<String, Object> narrower = settings(seen, "60", List.of(b));
        narrower.put("grace", "5");
        String refused = edit(course.ida(), assignment, narrower).expect(200).text();
        assertTrue(refused.contains("Students have begun who would not take it any more."), refused);
        assertTrue(refused.contains("the grace can only be made longer"), refused);

        edit(course.ida(), assignment, settings(seen, "60", List.of(a))).expect(303);
        String late = edit(course.ida(), assignment, settings(seen, "75", List.of(a, b)))
                .expect(200)
                .text();
        assertTrue(late.contains("Somebody has changed this assignment since you opened it."), late);
        course.cleo()
                .client()
                .post("/api/assignments/" + assignment + "/attempts", "{}")
                .expect(404);
    }

    @Test
    void anInstructorOfASectionSetsAndChangesItForThatSectionOnly() {
        assertEquals(
                403,
                post(
                                course.ina(),
                                "/teach/assign.xhtml?quiz=" + course.quiz("qkx-single"),
                                settings("", "60", course.section("B")))
                        .status());
        String both = set(course.ida(), "60", List.of(course.section("A"), course.section("B")));
        String page = course.ina()
                .client()
                .get("/teach/assignment.xhtml?assignment=" + both)
                .expect(200)
                .text();
        assertTrue(page.contains("You see this but do not change it"), page);
        assertFalse(page.contains("Save changes"), page);
        assertEquals(
                403,
                edit(course.ina(), both, settings(revision(both), "90", course.section("A")))
                        .status());
    }

    @Test
    void thePageSaysWhatThePreviewOfDeadlinesSays() {
        course.ida()
                .client()
                .put("/api/accounts/" + course.anna().id() + "/accommodation", "{\"factor\":1.5}")
                .expect(200);
        String assignment = set(course.ida(), "60", course.section("A"));
        Map<String, Object> asked = settings(revision(assignment), "60", course.section("A"));
        asked.put("closes", "2026-11-02T10:00");
        edit(course.ida(), assignment, asked).expect(303);
        asked.put("start", "2026-11-02T09:20");
        asked.put("do", "check");
        String page = edit(course.ida(), assignment, asked).expect(200).text();
        assertTrue(page.contains("Anna Ash, with 1.5 × time: may write until 10:30"), page);
        assertEquals(
                "2026-11-02T10:30:00.000Z",
                course.ida()
                        .client()
                        .post(
                                "/api/assignments/" + assignment + "/deadline-preview",
                                "{\"account\":\"%s\",\"start\":\"2026-11-02T09:20:00Z\"}"
                                        .formatted(course.anna().id()))
                        .expect(200)
                        .json()
                        .getString("ends"));
    }

    @Test
    void whatIsLeftOutOrCannotBeStoredIsNoFailure() {
        String path = "/teach/assign.xhtml?quiz=" + course.quiz("qkx-single");
        Map<String, Object> asked = settings("", "60", course.section("A"));
        asked.put("attempts", "");
        asked.put("do", "check");
        String page = post(course.ida(), path, asked).expect(200).text();
        assertTrue(page.contains("One attempt each."), page);
        asked.put("closes", "+999999999-12-31T23:59");
        String refused = post(course.ida(), path, asked).expect(200).text();
        assertTrue(refused.contains("+999999999-12-31T23:59"), refused);
        assertFalse(refused.contains("One attempt each."), refused);
    }

    @Test
    void aQuizIsPreviewedWithoutBeingAssignedAndWithoutItsKey() {
        String page = course.ina()
                .client()
                .get("/teach/preview.xhtml?quiz=" + course.quiz(Classroom.ALL_KINDS))
                .expect(200)
                .text();
        assertEquals(
                Classroom.ALL_KINDS.length,
                Pattern.compile("<article class=\"question\"")
                        .matcher(page)
                        .results()
                        .count());
        assertFalse(page.contains("qkxrationale"), page);
    }
}
