package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Classroom;
import casebook.support.Client;
import casebook.support.Patience;
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Section 5 of the design: a large import is a job, and what it writes comes into effect all at once or not at all. */
@ExtendWith(RunningCasebook.class)
@ResourceLock(RunningCasebook.JOBS)
class ImportIT {
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Pattern COUNT = Pattern.compile("(\\d+) enrolments");
    private static final Pattern JOB = Pattern.compile("#job-(\\d+)");

    private final School school;
    private final Classroom course;

    ImportIT(School school) {
        this.school = school;
        course = school.newCourse();
    }

    private Client ida() {
        return course.ida().client();
    }

    private String people(String prefix, int many) {
        return "username,name,email,section,role\n"
                + IntStream.range(0, many)
                        .mapToObj(i -> "%s%d-%s,Person %d,,%s,student\n"
                                .formatted(prefix, i, course.id(), i, i % 2 == 0 ? "A" : "B"))
                        .collect(Collectors.joining());
    }

    private String handIn(String csv) {
        Reply reply = ida().send(
                        "POST",
                        "/teach/enrol.xhtml?course=" + course.id(),
                        "application/x-www-form-urlencoded",
                        ("do=enrol&csv=" + URLEncoder.encode(csv, StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8));
        assertEquals(303, reply.status());
        Matcher job = JOB.matcher(reply.headers().firstValue("Location").orElseThrow());
        assertTrue(job.find());
        return job.group(1);
    }

    private JsonObject job(String id) {
        return ida().get("/api/jobs/" + id).expect(200).json();
    }

    private int students() {
        Matcher count = COUNT.matcher(ida().get("/teach/students.xhtml?course=" + course.id())
                .expect(200)
                .text());
        assertTrue(count.find());
        return Integer.parseInt(count.group(1));
    }

    @Test
    void aLargeFileIsAJobThatTakesEffectAtOnce() {
        String id = handIn(people("job", 600));
        Set<Integer> seen = new TreeSet<>();
        Patience.until("the end of the job", LONGEST, () -> {
            seen.add(students());
            return !Set.of("QUEUED", "RUNNING").contains(job(id).getString("state"));
        });
        assertEquals("DONE", job(id).getString("state"), () -> job(id).toString());
        assertEquals(603, students());
        seen.add(603);
        seen.add(3);
        assertEquals(Set.of(3, 603), seen);
    }

    @Test
    void whatIsCancelledLeavesNothingAndMayBeSentAgain() {
        String csv = people("stop", 2_000);
        String id = handIn(csv);
        ida().post("/api/jobs/" + id + "/cancel", "{}").expect(200);
        Patience.until(
                "the end of the job",
                LONGEST,
                () -> !Set.of("QUEUED", "RUNNING").contains(job(id).getString("state")));
        boolean late = job(id).getString("state").equals("DONE");
        assertEquals(late ? 2_003 : 3, students());
        assertEquals(
                late ? 0 : 2_000,
                school.administrator()
                        .client()
                        .send(
                                "POST",
                                "/api/courses/" + course.id() + "/enrolments?dryRun=true",
                                "text/csv",
                                csv.getBytes(StandardCharsets.UTF_8))
                        .expect(200)
                        .json()
                        .getInt("created"));
    }

    @Test
    void aLargeFileOverRestIsAnsweredWhenItHasTakenEffect() {
        JsonObject done = course.enrol(people("rest", 450)).expect(200).json();
        assertEquals(450, done.getInt("created"));
        assertEquals(450, done.getInt("enrolled"));
        assertEquals(450, done.getJsonArray("accounts").size());
        assertEquals(453, students());
    }
}
