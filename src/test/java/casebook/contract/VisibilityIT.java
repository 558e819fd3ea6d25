package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Classroom;
import casebook.support.Client;
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import casebook.support.Session;
import casebook.support.Sheet;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Contract, section 5: what a candidate may see when, over REST and on every page that links lead to. */
@ExtendWith(RunningCasebook.class)
class VisibilityIT {
    private static final String PASSWORD = "correct horse battery";
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"#]+)");
    private static final int MOST_PAGES = 80;

    private final Classroom course;
    private final String assignment;
    private final Client student;

    VisibilityIT(School school) {
        course = school.newCourse();
        String name = "dora" + course.id();
        course.enrol("username,name,email,section,role,password\n" + name + ",Dora Dahlia,,A,student," + PASSWORD
                        + "\n")
                .expect(200);
        student = Session.of(school, name, PASSWORD).whole().with("Accept-Encoding", "gzip");
        assignment = course.open(Stream.of(Classroom.ALL_KINDS, Classroom.FURTHER_KINDS)
                .flatMap(Arrays::stream)
                .toArray(String[]::new));
    }

    private Sheet start() {
        return new Sheet(
                course.anna().client(),
                course.anna()
                        .client()
                        .post("/api/assignments/" + assignment + "/attempts", "{}")
                        .json());
    }

    private void release(String shows) {
        course.ida()
                .client()
                .post(
                        "/api/assignments/" + assignment + "/release",
                        "{\"shows\":\"%s\",\"reason\":\"term\"}".formatted(shows))
                .expect(200);
    }

    /** Everything that links lead to, from the start page and the pages of the attempt. */
    private static void crawl(Client student, Leaks leaks, String attempt, String assignment) {
        Deque<String> open = new ArrayDeque<>(List.of(
                "/",
                "/learn/home.xhtml",
                "/learn/start.xhtml?assignment=" + assignment,
                "/learn/quiz.xhtml?attempt=" + attempt,
                "/learn/receipt.xhtml?attempt=" + attempt,
                "/learn/feedback.xhtml?attempt=" + attempt,
                "/learn/case.xhtml?case=strait-of-lune",
                "/api/assignments",
                "/api/courses",
                "/api/session",
                "/openapi"));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty() && seen.size() < MOST_PAGES) {
            String path = open.remove();
            Reply reply = leaks.in(student.get(path));
            if (reply.headers().firstValue("Location").isPresent()) {
                add(reply.headers().firstValue("Location").orElseThrow(), path, seen, open);
            }
            for (Matcher link = LINK.matcher(reply.text()); link.find(); ) {
                add(link.group(1).replace("&amp;", "&"), path, seen, open);
            }
        }
    }

    private static void add(String link, String from, Set<String> seen, Deque<String> open) {
        boolean outside = link.matches("^[a-z]+:.*") || link.startsWith("//") || link.contains("sign-out");
        String path = outside
                ? ""
                : URI.create(from).resolve(link.replace(" ", "%20")).toString();
        if (!outside && seen.add(path)) {
            open.add(path);
        }
    }

    @Test
    void nothingThatACandidateIsSentBeforeReleaseHoldsASecret() {
        Leaks leaks = new Leaks();
        Reply started = leaks.in(student.post("/api/assignments/" + assignment + "/attempts", "{}")
                .expect(201));
        Sheet sheet = new Sheet(student.with("Accept-Encoding", "identity"), started.json());
        crawl(student, leaks, sheet.id(), assignment);
        leaks.in(sheet.saveAll(1).expect(200));
        leaks.in(sheet.saveAll(1));
        leaks.in(sheet.save(Sheet.entry(1, 2, 1, "{\"NOPE\":[\"x\"]}")).expect(400));
        leaks.in(student.get(sheet.path("")));
        leaks.in(sheet.submit().expect(200));
        leaks.in(sheet.feedback().expect(403, "NOT_RELEASED"));
        crawl(student, leaks, sheet.id(), assignment);
        release("MARKS");
        leaks.in(sheet.feedback().expect(200));
        crawl(student, leaks, sheet.id(), assignment);
        assertEquals(List.of(), leaks.found());
        assertTrue(leaks.replies() > 40, "only " + leaks.replies() + " replies were searched");
    }

    @Test
    void onceAllIsReleasedTheReasonsAreShown() {
        Sheet sheet = start();
        sheet.saveAll(1).expect(200);
        sheet.submit().expect(200);
        sheet.feedback().expect(403, "NOT_RELEASED");
        release("ALL");
        JsonObject feedback = sheet.feedback().expect(200).json();
        assertEquals("ALL", feedback.getString("shows"));
        assertTrue(feedback.toString().contains("qkxrationale"));
        release("NONE");
        sheet.feedback().expect(403, "NOT_RELEASED");
    }

    @Test
    void releasedMarksShowVerdictsAndNoKeys() {
        Sheet sheet = start();
        sheet.saveAll(1).expect(200);
        sheet.submit().expect(200);
        release("MARKS");
        JsonObject feedback = sheet.feedback().expect(200).json();
        assertEquals("MARKS", feedback.getString("shows"));
        assertEquals(
                Classroom.ALL_KINDS.length + Classroom.FURTHER_KINDS.length,
                feedback.getJsonArray("slots").size());
        for (JsonObject slot : feedback.getJsonArray("slots").getValuesAs(JsonObject.class)) {
            assertTrue(List.of("CORRECT", "PARTIAL", "INCORRECT", "UNANSWERED", "PENDING")
                    .contains(slot.getString("verdict")));
            for (String secret : List.of("correct", "rationale", "options", "anchors")) {
                assertFalse(hasContent(slot, secret), secret + " in " + slot);
            }
        }
    }

    private static boolean hasContent(JsonObject slot, String member) {
        return switch (slot.getOrDefault(member, JsonObject.NULL)) {
            case JsonObject object -> !object.isEmpty();
            case JsonArray array -> !array.isEmpty();
            case JsonValue value -> value != JsonObject.NULL;
        };
    }

    @Test
    void whatCandidatesAreSentIsNotCached() {
        Sheet sheet = start();
        for (Reply reply : List.of(
                sheet.client().get(sheet.path("")),
                sheet.feedback(),
                sheet.client().get("/api/assignments"))) {
            assertTrue(reply.headers().firstValue("Cache-Control").orElse("").contains("no-store"), reply.asked());
        }
        Reply page = student.get("/learn/home.xhtml");
        assertTrue(page.headers().firstValue("Cache-Control").orElse("").contains("no-store"));
    }

    @Test
    void theSecurityHeadersAreOnEveryPage() {
        Reply page = student.get("/learn/home.xhtml").expect(200);
        String csp = page.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(csp.contains("script-src 'self'"), csp);
        assertTrue(csp.contains("style-src 'self'"), csp);
        assertFalse(csp.contains("unsafe-inline"), csp);
        assertEquals(
                "nosniff", page.headers().firstValue("X-Content-Type-Options").orElse(""));
    }
}
