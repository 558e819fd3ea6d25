package casebook.platform.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * After a build: starts the server once, on a data folder that is thrown away, and archives the classes that it has
 * loaded, so that the first start of a person is fast already. Does nothing when the archive is there. Makes that of
 * the commands too.
 */
public final class Rehearsal {
    private static final Duration STEP = Duration.ofMillis(500);
    private static final Duration MOST = Duration.ofMinutes(3);

    private Rehearsal() {}

    /** @param arguments the folder of the launcher */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path home = Path.of(arguments[0]);
        CommandArchive.main(arguments);
        Optional<ClassArchive> archive = ClassArchive.below(home).filter(ClassArchive::canBeMade);
        if (archive.isEmpty()) {
            return;
        }
        Path data = Files.createTempDirectory(home.resolve("target/server"), "rehearsal-");
        try {
            if (start(home, data)) {
                archive.get().make(ServerFiles.classList(data));
            }
        } finally {
            ServerFiles.delete(data);
        }
    }

    /** @return whether it became ready */
    private static boolean start(Path home, Path data) throws IOException, InterruptedException {
        List<String> options = List.of("--port", Integer.toString(freePort()), "--data", data.toString());
        if (!(Preflight.plan(home, options, Map.of()) instanceof Plan.Reading.Sound sound)) {
            return false;
        }
        new ServerFiles(sound.plan()).write();
        // One compiler will do for so short a run, in half the time; the classes are the same.
        Process server = Java.command(List.of("-XX:TieredStopAtLevel=1", "@" + data.resolve("run/java.args")))
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("log/server.out").toFile())
                .start();
        Thread end = new Thread(server::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(end);
        boolean ready = isReady(server, Address.of(data));
        server.destroy();
        if (!server.waitFor(MOST.toSeconds(), TimeUnit.SECONDS)) {
            server.destroyForcibly().waitFor();
        }
        Runtime.getRuntime().removeShutdownHook(end);
        return ready;
    }

    private static boolean isReady(Process server, Address address) throws IOException, InterruptedException {
        long end = System.nanoTime() + MOST.toNanos();
        while (Readiness.at(address) == Readiness.NOT_YET) {
            if (!server.isAlive() || System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(STEP);
        }
        // The first page that a person sees needs classes too.
        HttpURLConnection page = (HttpURLConnection)
                URI.create(address.local() + "/sign-in.xhtml").toURL().openConnection();
        return page.getResponseCode() == HttpURLConnection.HTTP_OK;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
