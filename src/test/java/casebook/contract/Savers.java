package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Classroom;
import casebook.support.Client;
import casebook.support.Reply;
import casebook.support.Server;
import casebook.support.Sheet;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/**
 * Students who save on and on while their server is killed. {@link #begin}, then kill it or {@link #enough}, then
 * {@link #end}; and when it is back, {@link #check}.
 */
final class Savers {
    private static final int STUDENTS = 8;

    private final List<Saver> all;
    private final List<Future<?>> running = new ArrayList<>();
    private volatile boolean enough;

    private Savers(List<Saver> all) {
        this.all = all;
    }

    /** Eight students of the course, who have begun a quiz of three questions. */
    static Savers of(Classroom course) {
        StringBuilder file = new StringBuilder("username,name,email,section,role\n");
        List<String> usernames = IntStream.rangeClosed(1, STUDENTS)
                .mapToObj(i -> "saver" + i + "-" + course.id())
                .toList();
        usernames.forEach(username -> file.append(username).append(",A Saver,,A,student\n"));
        course.enrol(file.toString()).expect(200);
        String assignment = course.assign(
                course.quiz("qkx-text", "qkx-single", "qkx-order"), "\"limit\": \"PT2H\", \"shuffle\": false");
        return new Savers(usernames.stream()
                .map(username -> begun(course.school().client(username), assignment))
                .toList());
    }

    private static Saver begun(Client client, String assignment) {
        JsonObject attempt = client.post("/api/assignments/" + assignment + "/attempts", "{}")
                .expect(201)
                .json();
        return new Saver(new Sheet(client, attempt));
    }

    void begin() {
        enough = false;
        ExecutorService students = Executors.newFixedThreadPool(STUDENTS);
        all.forEach(saver -> running.add(students.submit(() -> saver.saveOnAndOn(this))));
        students.shutdown();
    }

    /** Whether each has had an answer acknowledged since the beginning. */
    boolean haveSaved() {
        return all.stream().allMatch(saver -> saver.acknowledged > saver.before);
    }

    /** For a server that is not killed after all. */
    void enough() {
        enough = true;
    }

    /** @throws ExecutionException when one was answered anything but 200 */
    void end() throws InterruptedException, ExecutionException, TimeoutException {
        for (Future<?> one : running) {
            one.get(60, TimeUnit.SECONDS);
        }
        running.clear();
    }

    /** What was acknowledged is there, of the same questions, and nobody has less time. */
    void check(Server server, String when) {
        all.forEach(saver -> saver.check(server, when));
    }

    /** Remembers the last answer that was acknowledged. */
    private static final class Saver {
        private Sheet sheet;
        private int sequence;
        private int before;
        private volatile int acknowledged;

        Saver(Sheet sheet) {
            this.sheet = sheet;
        }

        /** Ends when it is enough or the server is gone. */
        void saveOnAndOn(Savers together) {
            try {
                while (!together.enough) {
                    sequence++;
                    byte[] body = ("{\"responses\":[" + Sheet.entry(1, sequence, acknowledged, response(sequence))
                                    + "]}")
                            .getBytes(StandardCharsets.UTF_8);
                    Reply reply = sheet.client().trySend("PUT", sheet.path("/responses"), "application/json", body);
                    reply.expect(200);
                    acknowledged = sequence;
                }
            } catch (IOException gone) {
                assertTrue(sequence > 0);
            }
        }

        private static String response(int sequence) {
            return "{\"G1\":[\"answer " + sequence + "\"]}";
        }

        void check(Server server, String when) {
            JsonObject known = sheet.attempt();
            Sheet now = new Sheet(sheet.client().at(server.base()), known).again();
            int stored = now.slot(1).getInt("sequence");
            assertTrue(
                    stored >= acknowledged, when + ": " + acknowledged + " was acknowledged, " + stored + " is there");
            assertTrue(stored <= sequence, when);
            if (stored > 0) {
                assertEquals(response(stored), now.slot(1).get("response").toString(), when);
            }
            for (int slot = 1; slot <= now.slots(); slot++) {
                assertEquals(Json.createValue(slot), now.slot(slot).get("slot"), when);
                assertEquals(known.getJsonArray("slots").getJsonObject(slot - 1).get("item"), now.item(slot), when);
            }
            Duration given = Duration.between(Instant.parse(sheet.ends()), Instant.parse(now.ends()));
            assertTrue(
                    !given.isNegative() && given.compareTo(Duration.ofMinutes(60)) <= 0,
                    when + ": the end moved by " + given);
            assertEquals("IN_PROGRESS", now.attempt().getString("status"), when);
            sheet = now;
            sequence = stored;
            before = stored;
            acknowledged = stored;
        }
    }
}
