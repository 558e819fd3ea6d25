package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import casebook.support.Classroom;
import casebook.support.Client;
import casebook.support.RunningCasebook;
import casebook.support.School;
import casebook.support.Server;
import casebook.support.Sheet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A backup that is taken while students save holds every answer acknowledged before it, and scores can be proved. */
@ExtendWith(RunningCasebook.class)
@ResourceLock(RunningCasebook.JOBS)
@Order(Integer.MAX_VALUE)
class BackupIT {
    private static final int STUDENTS = 8;

    private final School school;
    private final Classroom course;

    BackupIT(School school) {
        assumeFalse(
                "postgresql".equals(System.getProperty("casebook.test.database")),
                "PostgreSQL is backed up by its own tools");
        this.school = school;
        this.course = school.newCourse();
    }

    private record Ended(int code, String output) {}

    private static Ended casebook(String... arguments) throws Exception {
        Path output = RunningCasebook.newFolder("command").resolve("output");
        List<String> command = new ArrayList<>(List.of("./casebook"));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("CASEBOOK_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.redirectOutput(output.toFile()).start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("it went on: " + Files.readString(output));
        }
        return new Ended(process.exitValue(), Files.readString(output));
    }

    /** One student's sheet, and the sequence that was last acknowledged for its first question. */
    private static final class Writer {
        private final Sheet sheet;
        private final String username;
        private volatile int acknowledged;

        Writer(Sheet sheet, String username) {
            this.sheet = sheet;
            this.username = username;
        }

        void write(AtomicBoolean enough) {
            while (!enough.get()) {
                int next = acknowledged + 1;
                sheet.save(Sheet.entry(1, next, acknowledged, "{\"G1\":[\"answer " + next + "\"]}"))
                        .expect(200);
                acknowledged = next;
            }
        }
    }

    private List<Writer> writers() {
        StringBuilder file = new StringBuilder("username,name,email,section,role\n");
        for (int i = 1; i <= STUDENTS; i++) {
            file.append("backed%d,Backed %d,,A,student\n".formatted(i, i));
        }
        course.enrol(file.toString()).expect(200);
        String assignment = course.open("qkx-text");
        List<Writer> writers = new ArrayList<>();
        for (int i = 1; i <= STUDENTS; i++) {
            Client client = school.client("backed" + i);
            writers.add(new Writer(
                    new Sheet(
                            client,
                            client.post("/api/assignments/" + assignment + "/attempts", "{}")
                                    .expect(201)
                                    .json()),
                    "backed" + i));
        }
        return writers;
    }

    /** Backs up while all of them write. @return by writer, what was acknowledged before the backup began */
    private List<Integer> backUpAmidSaves(List<Writer> writers, Path file) throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        List<Integer> before = new ArrayList<>();
        try (ExecutorService students = Executors.newFixedThreadPool(STUDENTS)) {
            List<Future<?>> running = new ArrayList<>();
            writers.forEach(writer -> running.add(students.submit(() -> writer.write(enough))));
            try {
                writers.forEach(writer -> before.add(writer.acknowledged));
                Ended ended = casebook(
                        "backup",
                        file.toString(),
                        "--data",
                        school.server().data().toString());
                assertEquals(0, ended.code(), ended.output());
            } finally {
                enough.set(true);
            }
            for (Future<?> one : running) {
                one.get(60, TimeUnit.SECONDS);
            }
        }
        return before;
    }

    @Test
    void whatWasAcknowledgedBeforeABackupIsInItAndItsScoresAreThoseOfItsAnswers() throws Exception {
        Sheet done = course.start(course.anna(), course.open(Classroom.ALL_KINDS));
        done.saveAll(1).expect(200);
        done.submit().expect(200);
        List<Writer> writers = writers();
        Path folder = RunningCasebook.newFolder("backup");
        Path file = folder.resolve("class.zip");
        List<Integer> before = backUpAmidSaves(writers, file);

        Path restored = folder.resolve("restored");
        Ended ended = casebook("restore", file.toString(), "--data", restored.toString());
        assertEquals(0, ended.code(), ended.output());
        try (Server elsewhere = Server.start(restored, Map.of(), RunningCasebook.options())) {
            for (int i = 0; i < writers.size(); i++) {
                Writer writer = writers.get(i);
                Client client = Client.stranger(elsewhere.base()).withToken(elsewhere.token(writer.username));
                int held = new Sheet(client, writer.sheet.attempt())
                        .again()
                        .slot(1)
                        .getInt("sequence");
                assertTrue(held >= before.get(i), writer.username + ": " + held + " of " + before.get(i));
            }
            Ended verified = casebook("verify-scores", "--data", restored.toString());
            assertEquals(0, verified.code(), verified.output());
            assertTrue(verified.output().contains(", 0 differ;"), verified.output());
        }
        changeAScore(restored, done.id());
        Ended verified = casebook("verify-scores", "--data", restored.toString());
        assertAll(
                () -> assertEquals(1, verified.code()),
                () -> assertTrue(
                        verified.output().contains("attempt " + done.id() + ", question 1: "), verified.output()),
                () -> assertTrue(verified.output().contains(", 1 differ;"), verified.output()));
    }

    /** As nothing in Casebook ever would. */
    private static void changeAScore(Path data, String attempt) throws SQLException {
        System.setProperty(
                "derby.stream.error.file", data.resolve("log/derby-test.log").toString());
        String url = "jdbc:derby:" + data.resolve("derby");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            assertEquals(
                    1,
                    statement.executeUpdate("UPDATE score_entry SET exact_score = 77, verdict = 'PARTIAL'"
                            + " WHERE slot = 1 AND attempt_id = " + Long.parseLong(attempt)));
        }
        // This database alone: another test of this Java may be reading another.
        try {
            DriverManager.getConnection(url + ";shutdown=true").close();
        } catch (SQLException closed) {
            assertEquals("08006", closed.getSQLState());
        }
    }

    @Test
    void whatIsNoWholeBackupOrNoEmptyFolderIsRefusedAndNothingIsLeft() throws Exception {
        Path folder = RunningCasebook.newFolder("refused");
        Path file = folder.resolve("whole.zip");
        assertEquals(
                0,
                casebook(
                                "backup",
                                file.toString(),
                                "--data",
                                school.server().data().toString())
                        .code());
        byte[] whole = Files.readAllBytes(file);
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));
        whole[whole.length / 3] ^= 1;
        Path damaged = Files.write(folder.resolve("damaged.zip"), whole);
        Path text = Files.writeString(folder.resolve("text.zip"), "no backup");
        for (Path bad : List.of(cut, damaged, text)) {
            Path into = folder.resolve("into-" + bad.getFileName());
            Ended ended = casebook("restore", bad.toString(), "--data", into.toString());
            assertEquals(1, ended.code(), bad + ": " + ended.output());
            assertTrue(ended.output().startsWith("casebook: "), ended.output());
            assertFalse(Files.exists(into.resolve("derby")));
        }
        Ended full = casebook("restore", file.toString(), "--data", folder.toString());
        assertTrue(full.output().contains("is not empty"), full.output());
        assertEquals(1, full.code());
    }
}
