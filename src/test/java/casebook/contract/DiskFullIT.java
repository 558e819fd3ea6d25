package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Classroom;
import casebook.support.Patience;
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import casebook.support.Server;
import casebook.support.Sheet;
import casebook.support.SmallDisk;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A disk that fills up, with the database on it. Under 5 % free no attempt starts and saves go on; when it is full what
 * cannot be kept is answered 503, never 200; when there is room again all goes on, without a restart, and whatever was
 * acknowledged is there.
 */
@Tag("derby")
@Order(6)
class DiskFullIT {
    /** Low is then less than 30 MB, and full, by the server's own measure, less than 16. */
    private static final int MEGABYTES = 600;

    private static final long LOW = 24L << 20;
    private static final int TEXT = 1;
    private static final int ESSAY = 2;
    private static final Duration LONG = Duration.ofMinutes(3);

    /** Saves answers of growing number, and remembers by slot what was acknowledged last. */
    private static final class Saver {
        private final Sheet sheet;
        private final Map<Integer, Integer> acknowledged = new LinkedHashMap<>(Map.of(TEXT, 0, ESSAY, 0));
        private int sequence;

        Saver(Sheet sheet) {
            this.sheet = sheet;
        }

        /** One answer, in full: 200 and named in it, or 503 and not saved as far as anybody may say. */
        int save(int slot) {
            sequence++;
            Reply reply = sheet.save(Sheet.entry(slot, sequence, acknowledged.get(slot), response(slot, sequence)));
            if (reply.status() != 200) {
                reply.expect(503, "STORAGE_UNAVAILABLE");
                return 503;
            }
            assertEquals(
                    sequence,
                    reply.json().getJsonArray("saved").getJsonObject(0).getInt("sequence"));
            acknowledged.put(slot, sequence);
            return 200;
        }

        /** The essays are long, so that they fill what the database has set aside. */
        static String response(int slot, int sequence) {
            return slot == TEXT
                    ? "{\"G1\":[\"answer " + sequence + "\"]}"
                    : "{\"RESPONSE\":[\"" + sequence + " " + "ä".repeat(7_900) + "\"]}";
        }

        boolean isReadable() {
            Reply reply = sheet.client().get(sheet.path(""));
            if (reply.status() != 503) {
                check(new Sheet(sheet.client(), reply.expect(200).json()));
            }
            return reply.status() == 200;
        }

        /** What was acknowledged last is what the server holds. */
        void check(Sheet now) {
            acknowledged.forEach((slot, last) -> {
                assertEquals(last, now.slot(slot).getInt("sequence"), "slot " + slot);
                assertEquals(
                        response(slot, last), now.slot(slot).get("response").toString());
            });
        }
    }

    private static int ready(School school) {
        return school.stranger().get("/health/ready").status();
    }

    private static String room(School school) {
        return school.stranger().get("/health/ready").text();
    }

    @Test
    void aFullDiskLosesNothingThatWasAcknowledgedAndRoomBringsEverythingBackWithoutARestart() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(MEGABYTES);
                School school = School.open(Server.start(disk.folder(), Map.of(), RunningCasebook.options()))) {
            Classroom course = school.newCourse();
            String assignment = course.assign(course.quiz("qkx-text", "qkx-essay"), "\"shuffle\": false");
            Saver saver = new Saver(course.start(course.anna(), assignment));
            assertEquals(200, saver.save(TEXT));
            assertEquals(200, saver.save(ESSAY));
            disk.fillUpTo(LOW);
            whileThereIsLittleRoom(school, course, assignment, saver);
            disk.fillUpTo(0);
            whileThereIsNone(school, saver);
            disk.empty();
            onceThereIsRoomAgain(school, course, assignment, saver);
        }
    }

    private static void whileThereIsLittleRoom(School school, Classroom course, String assignment, Saver saver) {
        Patience.until("not ready", LONG, () -> ready(school) == 503);
        assertTrue(room(school).contains("\"LOW\""), room(school));
        course.ben()
                .client()
                .post("/api/assignments/" + assignment + "/attempts", "{}")
                .expect(503, "NOT_NOW");
        course.anna()
                .client()
                .post("/api/assignments/" + assignment + "/attempts", "{}")
                .expect(200);
        for (int i = 0; i < 20; i++) {
            assertEquals(200, saver.save(TEXT));
        }
        assertEquals(200, saver.save(ESSAY));
        saver.check(saver.sheet.again());
    }

    /** The database writes into what it has set aside before; then saves are refused, and what was saved can be read. */
    private static void whileThereIsNone(School school, Saver saver) {
        Patience.until("a refused save", LONG, () -> saver.save(ESSAY) == 503);
        for (int i = 0; i < 6; i++) {
            assertTrue(List.of(200, 503).contains(saver.save(i % 2 == 0 ? TEXT : ESSAY)));
        }
        Patience.until("an attempt to read", LONG, saver::isReadable);
        Patience.until("not ready", LONG, () -> ready(school) == 503);
        assertTrue(room(school).contains("\"FULL\""), room(school));
        assertEquals(200, school.stranger().get("/health/live").status());
    }

    private static void onceThereIsRoomAgain(School school, Classroom course, String assignment, Saver saver) {
        Patience.until("a save", LONG, () -> saver.save(TEXT) == 200);
        Patience.until("a long save", LONG, () -> saver.save(ESSAY) == 200);
        saver.check(saver.sheet.again());
        Patience.until("ready", LONG, () -> ready(school) == 200);
        course.start(course.ben(), assignment);
        for (int i = 0; i < 10; i++) {
            assertEquals(200, saver.save(TEXT));
            assertEquals(200, saver.save(ESSAY));
        }
        saver.check(saver.sheet.again());
    }
}
