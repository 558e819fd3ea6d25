package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Classroom;
import casebook.support.Client;
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
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
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/**
 * Rule 5 of the design: what was acknowledged is there after the process was killed amid saves; and contract, section 3:
 * the same questions, and no less time. {@code -Dcasebook.test.kills=20} for more rounds, {@code -Dcasebook.test.seed=…}
 * for those of an earlier run.
 */
class KillIT {
    private static final int ROUNDS = Integer.getInteger("casebook.test.kills", 3);
    private static final long SEED = Long.getLong("casebook.test.seed", 20_261_102L);
    private static final int STUDENTS = 8;

    /** A student who saves on and on, and remembers the last answer that was acknowledged. */
    private static final class Saver {
        private Sheet sheet;
        private int sequence;
        private int acknowledged;

        Saver(Sheet sheet) {
            this.sheet = sheet;
        }

        /** Ends when the server is gone. */
        void saveOnAndOn() {
            try {
                while (true) {
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

        static String response(int sequence) {
            return "{\"G1\":[\"answer " + sequence + "\"]}";
        }
    }

    @Test
    void noAcknowledgedAnswerIsLostWhenTheProcessIsKilled() throws Exception {
        Random random = new Random(SEED);
        School school =
                School.open(Server.start(RunningCasebook.newFolder("kill"), Map.of(), RunningCasebook.options()));
        Server server = school.server();
        try {
            List<Saver> savers = savers(school);
            for (int round = 1; round <= ROUNDS; round++) {
                int wait = 300 + random.nextInt(2_000);
                Server killed = server;
                killAmidSaves(killed, savers, wait);
                server = killed.again(RunningCasebook.options());
                for (Saver saver : savers) {
                    check(saver, server, "seed " + SEED + ", round " + round + ", killed after " + wait + " ms");
                }
            }
        } finally {
            server.kill();
        }
    }

    private static List<Saver> savers(School school) {
        Classroom course = school.newCourse();
        StringBuilder file = new StringBuilder("username,name,email,section,role\n");
        for (int i = 1; i <= STUDENTS; i++) {
            file.append("saver%d,Saver %d,,A,student\n".formatted(i, i));
        }
        course.enrol(file.toString()).expect(200);
        String assignment = course.assign(
                course.quiz("qkx-text", "qkx-single", "qkx-order"), "\"limit\": \"PT2H\", \"shuffle\": false");
        List<Saver> savers = new ArrayList<>();
        for (int i = 1; i <= STUDENTS; i++) {
            Client client = school.client("saver" + i);
            JsonObject attempt = client.post("/api/assignments/" + assignment + "/attempts", "{}")
                    .expect(201)
                    .json();
            savers.add(new Saver(new Sheet(client, attempt)));
        }
        return savers;
    }

    private static void killAmidSaves(Server server, List<Saver> savers, int wait)
            throws InterruptedException, ExecutionException, TimeoutException {
        try (ExecutorService students = Executors.newFixedThreadPool(STUDENTS)) {
            List<Future<?>> running = new ArrayList<>();
            savers.forEach(saver -> running.add(students.submit(saver::saveOnAndOn)));
            try {
                running.getFirst().get(wait, TimeUnit.MILLISECONDS);
                throw new AssertionError("a student stopped before the server was killed");
            } catch (TimeoutException asPlanned) {
                server.kill();
            }
            for (Future<?> one : running) {
                one.get(60, TimeUnit.SECONDS);
            }
        }
    }

    private static void check(Saver saver, Server server, String when) {
        JsonObject before = saver.sheet.attempt();
        Sheet now = new Sheet(saver.sheet.client().at(server.base()), before).again();
        int stored = now.slot(1).getInt("sequence");
        assertTrue(
                stored >= saver.acknowledged,
                when + ": " + saver.acknowledged + " was acknowledged, " + stored + " is there");
        assertTrue(stored <= saver.sequence, when);
        if (stored > 0) {
            assertEquals(Saver.response(stored), now.slot(1).get("response").toString(), when);
        }
        for (int slot = 1; slot <= now.slots(); slot++) {
            assertEquals(Json.createValue(slot), now.slot(slot).get("slot"), when);
            assertEquals(before.getJsonArray("slots").getJsonObject(slot - 1).get("item"), now.item(slot), when);
        }
        Duration given = Duration.between(Instant.parse(saver.sheet.ends()), Instant.parse(now.ends()));
        assertTrue(
                !given.isNegative() && given.compareTo(Duration.ofMinutes(60)) <= 0,
                when + ": the end moved by " + given);
        assertEquals("IN_PROGRESS", now.attempt().getString("status"), when);
        saver.sheet = now;
        saver.sequence = stored;
        saver.acknowledged = stored;
    }
}
