package casebook.platform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** When the launcher says that the server is up; the answers are of the form of MicroProfile Health 4.0. */
class ReadinessTest {
    private static String health(String database, String disk) {
        return """
                {"status":"DOWN","checks":[{"name":"database","status":"%s","data":{"migrated":true}},
                {"name":"room","status":"DOWN","data":{"disk":"%s","draining":false}}]}""".formatted(database, disk);
    }

    @Test
    void aServerThatIsReadyIsReady() {
        assertEquals(Readiness.READY, Readiness.of(200, "{}"));
    }

    @Test
    void aServerOnADiskWithLittleRoomIsUpAndShortOfRoom() {
        assertEquals(Readiness.SHORT_OF_ROOM, Readiness.of(503, health("UP", "LOW")));
    }

    @Test
    void aServerOnAFullDiskOrWithoutItsDatabaseIsNotUp() {
        assertEquals(Readiness.NOT_YET, Readiness.of(503, health("UP", "FULL")));
        assertEquals(Readiness.NOT_YET, Readiness.of(503, health("DOWN", "LOW")));
    }

    @Test
    void aServerThatHasNotDeployedYetIsNotUp() {
        assertEquals(Readiness.NOT_YET, Readiness.of(404, "<html/>"));
        assertEquals(Readiness.NOT_YET, Readiness.of(503, ""));
    }
}
