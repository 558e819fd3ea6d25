package casebook.support;

import casebook.platform.launch.Archive;
import casebook.platform.launch.ControlClient;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The packaged application as a process of its own, started just as the launcher starts it: its preflight writes the
 * arguments, then Java runs them. Ends with the tests.
 */
public final class Server implements AutoCloseable {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Half of the processor time of a start goes to compiling for a long life, which no server of a test has. */
    private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";

    /**
     * The second compiler for the hashes of passwords alone, which take a tenth of the time with it. Costs a third more at
     * the start, so it is for servers to which many people sign in.
     */
    private static final List<String> PASSWORDS_COMPILED_TWICE = List.of(
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:CompileCommand=quiet",
            "-XX:CompilerDirectivesFile=" + HOME.resolve("src/test/resources/casebook/support/compilers.json"));

    /** As the launcher runs its own short commands. */
    private static final List<String> SHORT = List.of("-Xshare:auto", FIRST_COMPILER, "-XX:+UseSerialGC", "-Xmx256m");

    private static final Duration BOOT = Duration.ofMinutes(10);

    private static final Object FIRST = new Object();

    /** Whether the first server was started; one that starts beside it would wait longer than it would gain. */
    private static boolean begun;

    /** Made of the classes that the first server has loaded; the others wait for it and start with it. */
    private static @Nullable CompletableFuture<Void> archive;

    private final Path data;
    private final int port;
    private final Map<String, String> environment;
    private final Process process;

    private Server(Path data, int port, Map<String, String> environment, Process process) {
        this.data = data;
        this.port = port;
        this.environment = environment;
        this.process = process;
    }

    /**
     * Starts on a free port and waits until it is ready.
     *
     * @param data the data folder, which may have been used before
     * @param environment such as {@code CASEBOOK_DB_URL}
     * @param options as on the command line of the launcher
     */
    public static Server start(Path data, Map<String, String> environment, String... options) {
        return start(List.of(FIRST_COMPILER), data, environment, freePort(), options);
    }

    /** Starts one for many test classes, with the same parameters. */
    public static Server startForMany(Path data, Map<String, String> environment, String... options) {
        return start(PASSWORDS_COMPILED_TWICE, data, environment, freePort(), options);
    }

    private static Server start(
            List<String> compilers, Path data, Map<String, String> environment, int port, String... options) {
        CompletableFuture<Void> made;
        boolean first;
        synchronized (FIRST) {
            first = !begun;
            begun = true;
            made = archive;
        }
        if (first) {
            Server server = boot(compilers, data, environment, port, options);
            synchronized (FIRST) {
                archive = CompletableFuture.runAsync(() -> archive(data));
            }
            return server;
        }
        if (made != null) {
            made.join();
        }
        return boot(compilers, data, environment, port, options);
    }

    private static void archive(Path data) {
        try {
            Archive.ofServer(HOME, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Server boot(
            List<String> compilers, Path data, Map<String, String> environment, int port, String... options) {
        run(data, environment, port, options);
        List<String> arguments = new ArrayList<>(compilers);
        arguments.add("@" + data.resolve("run/java.args"));
        try {
            Process process = java(environment, arguments)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            data.resolve("log/server.out").toFile()))
                    .start();
            Server server = new Server(data, port, environment, process);
            Runtime.getRuntime().addShutdownHook(new Thread(server::kill));
            Patience.until("a ready server in " + data, BOOT, server::isReadyOrGone);
            if (!process.isAlive()) {
                throw new IllegalStateException("the server ended while starting; see " + data.resolve("log"));
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Path data, Map<String, String> environment, int port, String... options) {
        List<String> arguments = new ArrayList<>(SHORT);
        arguments.addAll(List.of(
                "-cp",
                HOME.resolve("target/ROOT/WEB-INF/classes")
                        + File.pathSeparator
                        + HOME.resolve("target/ROOT/WEB-INF/lib/*"),
                "casebook.platform.launch.Preflight",
                HOME.toString(),
                "--port",
                Integer.toString(port),
                "--data",
                data.toString()));
        arguments.addAll(List.of(options));
        try {
            Files.createDirectories(data);
            Process preflight = java(environment, arguments)
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolve("preflight.out").toFile())
                    .start();
            if (preflight.waitFor() != 0) {
                throw new IllegalStateException(Files.readString(data.resolve("preflight.out")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ProcessBuilder java(Map<String, String> environment, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("CASEBOOK_"));
        builder.environment().putAll(environment);
        return builder;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isReadyOrGone() {
        if (!process.isAlive()) {
            return true;
        }
        try {
            return Client.stranger(base())
                            .trySend("GET", "/health/ready", null, null)
                            .status()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Such as {@code http://127.0.0.1:43210/}. */
    public URI base() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    public Path data() {
        return data;
    }

    /** What the launcher may ask of a running server; one line of text. */
    public String control(String path, String body) {
        try {
            HttpResponse<String> answer = ControlClient.of(data).post(path, body);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body().strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A new access token of a person, with all scopes when none is named. */
    public String token(String username, String... scopes) {
        String quoted = scopes.length == 0 ? "" : "\"" + String.join("\",\"", scopes) + "\"";
        return control("token", "{\"username\":\"" + username + "\",\"scopes\":[" + quoted + "],\"expires\":\"P1D\"}");
    }

    /** The same server again, after its end: same folder, another port. */
    public Server again(String... options) {
        return start(data, environment, options);
    }

    /** The same server again, after its end: same folder, and where the pages that are open look for it. */
    public Server back(String... options) {
        return start(List.of(FIRST_COMPILER), data, environment, port, options);
    }

    /** Ends it as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Ends it as the launcher does. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
