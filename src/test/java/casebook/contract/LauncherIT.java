package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Client;
import casebook.support.Patience;
import casebook.support.RunningCasebook;
import casebook.support.Server;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The launcher as a person uses it: what it prints, how it ends, and one clear line for each thing in the way. */
@Order(2)
class LauncherIT {
    private static final Duration BOOT = Duration.ofMinutes(10);

    private record Ended(int code, String output) {}

    private static Process launch(Path output, Map<String, String> environment, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("./casebook"));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("CASEBOOK_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    }

    private static Ended run(Map<String, String> environment, String... options) throws Exception {
        Path output = RunningCasebook.newFolder("launcher").resolve("output");
        Process process = launch(output, environment, options);
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("it went on: " + Files.readString(output));
        }
        return new Ended(process.exitValue(), Files.readString(output));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    @Test
    void itStartsTellsWhereItIsKeepsASecondOneOffAndStopsWhenAsked() throws Exception {
        Path data = RunningCasebook.newFolder("launched");
        Path output = data.resolveSibling(data.getFileName() + ".out");
        int port = freePort();
        // Only its server is left with one of the two compilers, in half the processor time.
        Map<String, String> quick = Map.of("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
        Process launcher = launch(output, quick, "--no-demo", "--port", "" + port, "--data", data.toString());
        try {
            Patience.until(
                    "a line that says where it is",
                    BOOT,
                    () -> text(output).contains("Ctrl-C stops it.") || !launcher.isAlive());
            assertTrue(text(output).contains("Casebook is ready at http://127.0.0.1:" + port), text(output));
            assertTrue(text(output).contains("/account/link.xhtml?key="), text(output));
            Client.stranger(URI.create("http://127.0.0.1:" + port + "/"))
                    .get("/health")
                    .expect(200);

            String command = Files.readString(data.resolve("run/java.args"));
            assertTrue(
                    command.contains("-XX:SharedArchiveFile=") || command.contains("-XX:DumpLoadedClassList="),
                    "neither with an archive of classes nor making one: " + command);

            Ended second = run(Map.of(), "--no-demo", "--port", "" + freePort(), "--data", data.toString());
            assertEquals(1, second.code(), second.output());
            assertTrue(second.output().lines().allMatch(line -> line.startsWith("casebook: ")), second.output());
            Ended samePort = run(
                    Map.of(),
                    "--port",
                    "" + port,
                    "--data",
                    RunningCasebook.newFolder("launcher").toString());
            assertEquals(1, samePort.code(), samePort.output());
        } finally {
            launcher.destroy();
            assertTrue(launcher.waitFor(60, TimeUnit.SECONDS), "it did not stop");
        }
        assertTrue(text(output).contains("Casebook has stopped."), text(output));
        assertEquals(0, launcher.exitValue());
    }

    @Test
    void whatIsWrongIsOneLineEachAndExitCodeOne() throws Exception {
        Ended unknown = run(
                Map.of("CASEBOOK_PROT", "8080"),
                "--data",
                RunningCasebook.newFolder("launcher").toString());
        assertEquals(1, unknown.code(), unknown.output());
        assertTrue(unknown.output().contains("CASEBOOK_PROT"), unknown.output());
        Ended two = run(Map.of(), "--port", "99999", "--address", "no such host", "--bogus");
        assertEquals(1, two.code(), two.output());
        assertTrue(two.output().lines().count() >= 2, two.output());
        assertFalse(two.output().contains("Exception"), two.output());
        Ended off = run(
                Map.of(),
                "--address",
                "0.0.0.0",
                "--data",
                RunningCasebook.newFolder("launcher").toString());
        assertEquals(1, off.code(), off.output());
        assertTrue(off.output().contains("--public-url"), off.output());
    }

    @Test
    void checkReadsTheContentThatComesAlongAndFindsNoError() throws Exception {
        Ended check = run(Map.of(), "check", "cases", "question-banks");
        assertEquals(0, check.code(), check.output());
        Ended missing = run(Map.of(), "check", "no-such-folder");
        assertTrue(missing.code() != 0, missing.output());
        assertFalse(missing.output().contains("Exception"), missing.output());
    }

    /** Contract, section 1: everybody knows the password of the demo accounts. */
    @Test
    void underAPublicUrlDemoAccountsAreRefusedUnlessTheDemoIsAskedFor() {
        Path data = RunningCasebook.newFolder("published");
        String student = "{\"username\":\"student01\",\"password\":\"casebook\"}";
        String token;
        try (Server asked = Server.start(data, Map.of(), "--public-url", "https://quiz.example.edu", "--demo")) {
            Client client = Client.stranger(asked.base());
            token = asked.token("student01");
            client.post("/api/session", student).expect(200);
            client.with("X-Forwarded-For", "192.0.2.7")
                    .post("/api/session", student)
                    .expect(200);
            client.withToken(token).get("/api/session").expect(200);
        }
        try (Server silent = Server.start(data, Map.of(), "--public-url", "https://quiz.example.edu")) {
            Client client = Client.stranger(silent.base());
            client.post("/api/session", student).expect(401, "BAD_CREDENTIALS");
            client.withToken(token).get("/api/session").expect(401, "UNAUTHENTICATED");
        }
    }

    @Test
    void helpNamesEveryOption() throws Exception {
        Ended help = run(Map.of(), "--help");
        assertEquals(0, help.code());
        for (String option :
                List.of("--port", "--address", "--public-url", "--data", "--content", "--no-demo", "--demo")) {
            assertTrue(help.output().contains(option), option);
        }
    }
}
