package casebook.contract;

import static casebook.contract.JobWatch.LONGEST;
import static casebook.contract.JobWatch.ended;
import static casebook.contract.JobWatch.job;
import static casebook.contract.JobWatch.state;
import static casebook.contract.JobWatch.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.browser.Browsing;
import casebook.browser.Chromium;
import casebook.browser.CutOff;
import casebook.platform.store.BackupFile;
import casebook.support.Classroom;
import casebook.support.Client;
import casebook.support.Person;
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import casebook.support.Server;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Section 5 of the design: a job whose server was killed is begun again, and one that has taken three servers with it is
 * told as failed; neither leaves anything half written, and a second try works. Rule 5, and contract, section 3: each time
 * students were saving, and what was acknowledged is there, of the same questions, with no less time.
 * {@code -Dcasebook.test.kills=20} for more kills than the jobs need, at random; {@code -Dcasebook.test.seed=…} for those of
 * an earlier run.
 */
@ExtendWith(Browsing.class)
@Order(1)
class KillIT {
    private static final int KILLS = Integer.getInteger("casebook.test.kills", 5);
    private static final long SEED = Long.getLong("casebook.test.seed", 20_261_102L);

    private static final Pattern COUNT = Pattern.compile("(\\d+) enrolments");
    private static final Pattern JOB = Pattern.compile("#job-(\\d+)");
    private static final int PEOPLE = 2_000;

    /** A quick machine may be done with an import before it can be killed; then another class is tried. */
    private static final int TRIES = 5;

    private static final Duration LOOKS = Duration.ofMillis(5);

    /** More than a request waits for. */
    private static final int WRITING = 210;

    private final School school =
            School.open(Server.start(RunningCasebook.newFolder("jobkill"), Map.of(), RunningCasebook.options()));
    private final Classroom course = school.newCourse();
    private final Savers savers = Savers.of(school.newCourse());
    private Server server = school.server();
    private final Chromium chromium;
    private int imports = 1;
    private int kills;

    KillIT(Chromium chromium) {
        this.chromium = chromium;
    }

    @Test
    void jobsOutliveTheirServersAndNoAcknowledgedAnswerIsLost() throws Exception {
        try {
            importKilledThreeTimes();
            importSentAgain();
            exportAndActsKilled();
            backupKilled();
            killedAtRandom();
            server.close();
            inDatabase();
        } finally {
            server.kill();
        }
    }

    private void importKilledThreeTimes() throws Exception {
        int before = students();
        while (!killedThreeTimes()) {
            before += PEOPLE;
            assertEquals(before, students());
            assertTrue(++imports <= TRIES, "every import was too quick to be killed");
        }
        assertEquals(before, students());
    }

    /** Whether the import was still at work each time. */
    private boolean killedThreeTimes() throws Exception {
        savers.begin();
        String job = handIn(ida(), "enrol.xhtml", "do=enrol&csv=" + people());
        for (int kill = 0; kill < 3; kill++) {
            if (kill > 0) {
                savers.begin();
            }
            if (!seenAtWork(job)) {
                savers.enough();
                savers.end();
                assertEquals("DONE", state(ida(), job));
                return false;
            }
            killed(() -> {});
        }
        waitFor(ida(), job, JobWatch::ended);
        assertEquals("FAILED", state(ida(), job));
        assertTrue(
                job(ida(), job).getString("message").startsWith("The server stopped 3 times"),
                () -> job(ida(), job).toString());
        return true;
    }

    private boolean seenAtWork(String job) {
        long end = System.nanoTime() + LONGEST.toNanos();
        for (JsonObject found = job(ida(), job); !ended(found); found = job(ida(), job)) {
            if (found.getInt("done") > 0 && savers.haveSaved()) {
                return true;
            }
            assertTrue(System.nanoTime() < end, found::toString);
            LockSupport.parkNanos(LOOKS.toNanos());
        }
        return false;
    }

    private void importSentAgain() {
        int before = students();
        String job = handIn(ida(), "enrol.xhtml", "do=enrol&csv=" + people());
        waitFor(ida(), job, JobWatch::ended);
        assertEquals("DONE", state(ida(), job), () -> job(ida(), job).toString());
        assertEquals(before + PEOPLE, students());
    }

    private void exportAndActsKilled() throws Exception {
        String assignment = course.assign(course.quiz("qkx-text"), "\"limit\": \"PT9H\"");
        for (int at = 0; at < WRITING; at++) {
            course.start(person("class" + imports + "job" + at), assignment);
        }
        String form = ida().get("/teach/acts.xhtml?assignment=" + assignment + "&act=EXTEND&who=writing")
                .expect(200)
                .text();
        Matcher shown = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"").matcher(form);
        assertTrue(shown.find());
        String acts = handIn(
                ida(),
                "acts.xhtml?assignment=" + assignment + "&act=EXTEND&who=writing",
                "minutes=5&reason=fire+drill&shown=" + shown.group(1));
        String export = handIn(cora(), "/coordinate/exports.xhtml", "format=xlsx&content=named");
        savers.begin();
        waitFor(ida(), acts, found -> !found.getString("state").equals("QUEUED"));
        killed(() -> {});
        waitFor(ida(), acts, JobWatch::ended);
        assertEquals("The minutes were added to 210 attempts.", job(ida(), acts).getString("message"));
        waitFor(cora(), export, JobWatch::ended);
        byte[] workbook =
                cora().get("/api/jobs/" + export + "/file").expect(200).body();
        assertEquals(1 + students(), rows(workbook, "xl/worksheets/sheet1.xml"));
    }

    /** Somebody is in the browser as well. */
    private void backupKilled() throws Exception {
        Client admin = school.administrator().client();
        String job;
        try (CutOff student = new CutOff(school, chromium)) {
            savers.begin();
            job = handIn(admin, "/admin/backup.xhtml", "do=backup");
            student.answer();
            waitFor(admin, job, found -> !found.getString("state").equals("QUEUED"));
            killed(student::answerInVain);
            student.isSaved();
        }
        waitFor(admin, job, JobWatch::ended);
        assertEquals("DONE", state(admin, job));
        try (Stream<Path> files = Files.list(server.data().resolve("backups"))) {
            List<Path> all = files.toList();
            assertEquals(1, all.size(), all::toString);
            Path into = RunningCasebook.newFolder("jobkill-restored");
            BackupFile.read(all.getFirst(), into);
            assertTrue(Files.exists(into.resolve("derby/service.properties")));
        }
    }

    /** Of the imports nothing that never took effect, of the act one event for each attempt. */
    private void inDatabase() throws SQLException {
        Path data = server.data();
        System.setProperty(
                "derby.stream.error.file", data.resolve("log/derby-read.log").toString());
        try (Connection database = DriverManager.getConnection("jdbc:derby:" + data.resolve("derby"))) {
            assertEquals(0, number(database, "SELECT COUNT(*) FROM enrolment WHERE pending IS NOT NULL"));
            assertEquals(0, number(database, "SELECT COUNT(*) FROM account WHERE pending IS NOT NULL"));
            String acts = " FROM attempt_event WHERE type = 'EXTEND' AND reason = 'fire drill'";
            assertEquals(WRITING, number(database, "SELECT COUNT(*)" + acts));
            assertEquals(WRITING, number(database, "SELECT COUNT(DISTINCT attempt_id)" + acts));
        }
    }

    private static int number(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getInt(1);
        }
    }

    private void killedAtRandom() throws Exception {
        Random random = new Random(SEED);
        while (kills < KILLS) {
            savers.begin();
            LockSupport.parkNanos(Duration.ofMillis(300 + random.nextInt(2_000)).toNanos());
            killed(() -> {});
        }
    }

    /** Amid saves. */
    private void killed(Runnable meanwhile) throws Exception {
        Server before = server;
        before.kill();
        savers.end();
        meanwhile.run();
        server = before.back(RunningCasebook.options());
        savers.check(server, "seed " + SEED + ", kill " + ++kills);
    }

    private Client ida() {
        return course.ida().client();
    }

    private Client cora() {
        return course.cora().client();
    }

    private Person person(String name) {
        String username = name + "-" + course.id();
        return new Person(username, "", Client.stranger(server.base()).withToken(server.token(username)));
    }

    private String people() {
        return URLEncoder.encode(
                "username,name,email,section,role\n"
                        + IntStream.range(0, PEOPLE)
                                .mapToObj(i -> "class%djob%d-%s,Person %d,,%s,student\n"
                                        .formatted(imports, i, course.id(), i, i % 2 == 0 ? "A" : "B"))
                                .collect(Collectors.joining()),
                StandardCharsets.UTF_8);
    }

    /** @param page below {@code /teach/} unless it says otherwise */
    private String handIn(Client client, String page, String form) {
        String path = page.startsWith("/") ? page : "/teach/" + page;
        Reply reply = client.send(
                "POST",
                path + (path.contains("?") ? "&" : "?") + "course=" + course.id(),
                "application/x-www-form-urlencoded",
                form.getBytes(StandardCharsets.UTF_8));
        assertEquals(303, reply.status(), reply::text);
        Matcher job = JOB.matcher(reply.headers().firstValue("Location").orElseThrow());
        assertTrue(job.find(), () -> reply.headers().toString());
        return job.group(1);
    }

    private int students() {
        Matcher count = COUNT.matcher(ida().get("/teach/students.xhtml?course=" + course.id())
                .expect(200)
                .text()
                .replace(",", ""));
        assertTrue(count.find());
        return Integer.parseInt(count.group(1));
    }

    private static int rows(byte[] workbook, String sheet) throws IOException {
        Path file = Files.write(RunningCasebook.newFolder("jobkill-export").resolve("report.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream rows = zip.getInputStream(zip.getEntry(sheet))) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8).split("<row ", -1).length - 1;
        }
    }
}
