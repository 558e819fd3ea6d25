package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Client;
import casebook.support.Patience;
import casebook.support.RunningCasebook;
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

    /** Started by the launcher, and with it the process that it leaves in the background. */
    private static final class Launched implements AutoCloseable {
        private final Path output = RunningCasebook.newFolder("launcher").resolve("output");
        private final int port = freePort();
        private final Process launcher;

        Launched(Path data, String... options) throws IOException {
            List<String> all = new ArrayList<>(List.of("--port", "" + port, "--data", data.toString()));
            all.addAll(List.of(options));
            // Only its server is left with one of the two compilers, in half the processor time.
            launcher =
                    launch(output, Map.of("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1"), all.toArray(String[]::new));
            Patience.until("a line that says where it is", BOOT, () -> says("Ctrl-C stops it.") || !launcher.isAlive());
        }

        boolean says(String words) {
            return text(output).contains(words);
        }

        Client client() {
            return Client.stranger(URI.create("http://127.0.0.1:" + port + "/"));
        }

        @Override
        public void close() throws InterruptedException {
            launcher.destroy();
            assertTrue(launcher.waitFor(60, TimeUnit.SECONDS), "it did not stop");
            assertTrue(says("Casebook has stopped."), text(output));
            assertEquals(0, launcher.exitValue());
        }
    }

    /** Contract, section 1: everybody knows the password of the demo accounts, so under a public address they are refused. */
    @Test
    void itStartsTellsWhereItIsKeepsASecondOneOffAndStopsWhenAsked() throws Exception {
        Path data = RunningCasebook.newFolder("launched");
        String student = "{\"username\":\"student01\",\"password\":\"casebook\"}";
        String token;
        try (Launched asked = new Launched(data, "--public-url", "https://quiz.example.edu", "--demo")) {
            assertTrue(asked.says("Casebook is ready at https://quiz.example.edu"), text(asked.output));
            assertTrue(asked.says("On this machine: http://127.0.0.1:" + asked.port), text(asked.output));
            assertTrue(asked.says("student01 … student24"), text(asked.output));
            asked.client().get("/health").expect(200);
            String command = Files.readString(data.resolve("run/java.args"));
            assertTrue(
                    command.contains("-XX:SharedArchiveFile=") || command.contains("-XX:DumpLoadedClassList="),
                    "neither with an archive of classes nor making one: " + command);
            keepsOthersOff(data, asked.port);

            asked.client().post("/api/session", student).expect(200);
            asked.client()
                    .with("X-Forwarded-For", "192.0.2.7")
                    .post("/api/session", student)
                    .expect(200);
            Ended made = run(Map.of(), "token", "student01", "--data", data.toString());
            assertEquals(0, made.code(), made.output());
            token = made.output().strip();
            asked.client().withToken(token).get("/api/session").expect(200);
        }
        try (Launched silent = new Launched(data, "--public-url", "https://quiz.example.edu")) {
            // The demo's administrator is refused as well, so there is none.
            assertTrue(silent.says("https://quiz.example.edu/account/link.xhtml?key="), text(silent.output));
            silent.client().post("/api/session", student).expect(401, "BAD_CREDENTIALS");
            silent.client().withToken(token).get("/api/session").expect(401, "UNAUTHENTICATED");
        }
    }

    private static void keepsOthersOff(Path data, int port) throws Exception {
        Ended sameFolder = run(Map.of(), "--no-demo", "--port", "" + freePort(), "--data", data.toString());
        assertEquals(1, sameFolder.code(), sameFolder.output());
        assertTrue(sameFolder.output().lines().allMatch(line -> line.startsWith("casebook: ")), sameFolder.output());
        String other = RunningCasebook.newFolder("launcher").toString();
        Ended samePort = run(Map.of(), "--port", "" + port, "--data", other);
        assertEquals(1, samePort.code(), samePort.output());
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
