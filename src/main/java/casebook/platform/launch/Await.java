package casebook.platform.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Waits until the server that the launcher has started is ready, and tells where it is and who may sign in. */
public final class Await {
    private static final Duration STEP = Duration.ofMillis(250);
    private static final Duration MOST = Duration.ofMinutes(5);
    private static final int LAST_LINES = 5;
    private static final String OUTPUT = "log/server.out";

    private Await() {}

    /** @param arguments the data folder and the server's process id */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Path.of(arguments[0]);
        long server = Long.parseLong(arguments[1]);
        Address address = Address.of(data);
        long end = System.nanoTime() + MOST.toNanos();
        while (!isReady(address)) {
            boolean over = !isAlive(server) || System.nanoTime() > end || hasFailed(data);
            if (over && !isReady(address)) {
                tellFailure(data, isAlive(server));
                System.exit(1);
            }
            Thread.sleep(STEP);
        }
        System.out.println("Casebook is ready at " + address.shown());
        if (!address.shown().equals(address.local())) {
            System.out.println("On this machine: " + address.local());
        }
        System.out.println(address.demo() ? demo() : firstAdministrator(data, address));
        System.out.println("Ctrl-C stops it.");
    }

    private static String demo() {
        return """
                Demo accounts, password casebook:
                  student01 … student24, instructor1, instructor2, coordinator, author, admin""";
    }

    private static String firstAdministrator(Path data, Address address) throws IOException, InterruptedException {
        HttpResponse<String> answer = ControlClient.of(data).post("first-administrator", "");
        if (answer.statusCode() != 200) {
            return "There is an administrator already.";
        }
        return "There is no administrator yet. This link makes the first, once, within 24 hours:\n  " + address.shown()
                + answer.body().strip();
    }

    static boolean isReady(Address address) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(address.local() + "/health/ready").toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(10_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * A server whose application could not start stays up with nothing in it and says here that it is ready; one whose
     * application has started says it in the application's log.
     */
    private static boolean hasFailed(Path data) throws IOException {
        return Files.readString(data.resolve(OUTPUT), StandardCharsets.ISO_8859_1)
                .contains(") ready in ");
    }

    private static boolean isAlive(long server) {
        return ProcessHandle.of(server).filter(ProcessHandle::isAlive).isPresent();
    }

    private static void tellFailure(Path data, boolean alive) throws IOException {
        Path log = data.resolve(OUTPUT);
        List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1).stream()
                .filter(line -> line.contains("Exception") || line.contains("Caused by"))
                .toList();
        lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()).forEach(System.err::println);
        System.err.println("casebook: the server " + (alive ? "did not become ready" : "ended while starting")
                + "; its log is " + log);
    }
}
