package casebook.platform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told when Casebook cannot start; the occasions are those of the launcher's requirements. */
class PreflightTest {
    private final Path folder;

    PreflightTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aStartWithoutAnythingSetIsLocalWithTheDemo() throws IOException {
        Plan plan = sound(List.of(), Map.of());
        assertEquals("http://127.0.0.1:8080", plan.localUrl());
        assertEquals(folder.resolve("data"), plan.data());
        assertTrue(plan.demo());
        assertFalse(plan.demoAnywhere());
    }

    @Test
    void optionsOutrankTheEnvironment() throws IOException {
        Plan plan = sound(List.of("--port", "9001"), Map.of("CASEBOOK_PORT", "9000", "HOME", "/nowhere"));
        assertEquals(9001, plan.port());
    }

    @Test
    void aPublicUrlLeavesTheDemoOutUnlessItIsAskedFor() throws IOException {
        assertFalse(sound(List.of("--public-url=https://quiz.example.edu"), Map.of())
                .demo());
        Plan asked = sound(List.of("--public-url=https://quiz.example.edu", "--demo"), Map.of());
        assertTrue(asked.demo());
        assertTrue(asked.demoAnywhere());
    }

    @Test
    void everythingWrongWithTheSettingsIsToldAtOnce() throws IOException {
        assertEquals(
                List.of(
                        "CASEBOOK_HEAP must be a size from 256m, such as 560m or 2g, not \"lots\"",
                        "unknown setting CASEBOOK_PROT in the environment; src/docs/settings.md lists all",
                        "--port must be a port, 1 to 65535, not \"70000\"",
                        "unknown option --verbose; ./casebook --help lists all",
                        "--data needs a value: a folder"),
                faults(
                        List.of("--port", "70000", "--verbose", "--data"),
                        Map.of("CASEBOOK_PROT", "1", "CASEBOOK_HEAP", "lots")));
    }

    @Test
    void anAddressThatOthersReachNeedsAPublicUrl() throws IOException {
        assertEquals(
                List.of("--address off this machine's loopback needs --public-url, the address that people will type"),
                faults(List.of("--address", "0.0.0.0"), Map.of()));
        sound(List.of("--address", "0.0.0.0", "--public-url", "http://quiz.example.edu"), Map.of());
    }

    @Test
    void aMissingContentFolderIsNamed() throws IOException {
        Path missing = folder.resolve("private-banks");
        assertEquals(
                List.of("the content folder " + missing + " does not exist"),
                faults(List.of("--content", missing.toString()), Map.of()));
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            assertEquals(
                    List.of("port " + port + " on 127.0.0.1 cannot be had, another program may hold it;"
                            + " choose another with --port"),
                    preflight(List.of("--port", port), Map.of()));
        }
    }

    @Test
    void aDataFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Path data = file.resolve("data");
        assertEquals(
                List.of("the data folder " + data + " cannot be written; choose another with --data"),
                preflight(List.of("--data", data.toString()), Map.of()));
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsToldInOneLine() throws IOException {
        List<String> faults = preflight(
                List.of("--port", freePort()), Map.of("CASEBOOK_DB_URL", "jdbc:postgresql://127.0.0.1:1/casebook"));
        assertEquals(1, faults.size());
        assertTrue(faults.getFirst().startsWith("the database cannot be reached: "), faults.getFirst());
        assertFalse(faults.getFirst().contains("\n"), faults.getFirst());
    }

    @Test
    void aDatabaseOfANewerCasebookIsRefused() throws IOException, SQLException {
        Path derby = Files.createDirectories(folder.resolve("data")).resolve("derby");
        try (Connection connection = DriverManager.getConnection("jdbc:derby:" + derby + ";create=true");
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    CREATE TABLE "flyway_schema_history" ("installed_rank" INT NOT NULL PRIMARY KEY, "version" VARCHAR(50),
                    "description" VARCHAR(200) NOT NULL, "type" VARCHAR(20) NOT NULL, "script" VARCHAR(1000) NOT NULL,
                    "checksum" INT, "installed_by" VARCHAR(100) NOT NULL,
                    "installed_on" TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL,
                    "execution_time" INT NOT NULL, "success" BOOLEAN NOT NULL)""");
            statement.execute("""
                    INSERT INTO "flyway_schema_history" VALUES
                    (1, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', CURRENT_TIMESTAMP, 1, true)""");
        }
        List<String> faults = preflight(List.of("--port", freePort()), Map.of());
        assertEquals(1, faults.size());
        assertTrue(faults.getFirst().startsWith("The database has schema version 999"), faults.getFirst());
    }

    @Test
    void nothingIsLeftOfTheLastRunOfTheServer() throws Exception {
        Path server = Files.createDirectories(folder.resolve("src/main/server"));
        Files.writeString(server.resolve("pre-boot.txt"), "set address=@ADDRESS@\n");
        Files.createFile(server.resolve("derby.properties"));
        Files.createFile(Files.createDirectories(folder.resolve("target")).resolve("ROOT.war"));
        Path stale =
                Files.createDirectories(folder.resolve("data/server/config")).resolve("domain.xml");
        Files.createFile(stale);
        new ServerFiles(sound(List.of(), Map.of())).write();
        assertFalse(Files.exists(stale));
        assertEquals(List.of("set address=127.0.0.1"), Files.readAllLines(folder.resolve("data/run/pre-boot.txt")));
    }

    @Test
    void argumentsOfTheServerSurviveSpacesAndQuotes() {
        assertEquals("\"-Dx=/a b/\\\"c\\\"\\\\d\"", ServerFiles.quoted("-Dx=/a b/\"c\"\\d"));
    }

    private Plan sound(List<String> options, Map<String, String> environment) throws IOException {
        return switch (Plan.of(folder, GivenSettings.read(options, environment))) {
            case Plan.Reading.Sound sound -> sound.plan();
            case Plan.Reading.Faulty faulty -> fail(faulty.faults().toString());
        };
    }

    private List<String> faults(List<String> options, Map<String, String> environment) throws IOException {
        return faults(Plan.of(folder, GivenSettings.read(options, environment)));
    }

    private List<String> preflight(List<String> options, Map<String, String> environment) throws IOException {
        return faults(Preflight.plan(folder, new ArrayList<>(options), environment));
    }

    private static List<String> faults(Plan.Reading reading) {
        return switch (reading) {
            case Plan.Reading.Sound ignored -> List.of();
            case Plan.Reading.Faulty faulty -> faulty.faults();
        };
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}
