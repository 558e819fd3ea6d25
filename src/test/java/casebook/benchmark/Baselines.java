package casebook.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** What the machine gives at best: a request that does nothing, and an insert that is on disk before it returns. */
final class Baselines {
    private final int seconds;

    /** @param seconds of each measurement, after as many to warm up */
    Baselines(int seconds) {
        this.seconds = seconds;
    }

    /** Requests a second of an endpoint that does nothing. */
    double nothing(URI server, int connections) throws Exception {
        return rate(connections, () -> {
            Wire wire = new Wire(server);
            return () -> {
                if (!wire.get("/health/live", "").good()) {
                    throw new IOException("the server is not alive");
                }
            };
        });
    }

    /** Inserts a second, each committed by itself, into a database of this process in the folder, which must be new. */
    double insert(Path folder, int connections) throws Exception {
        Files.createDirectories(folder);
        System.setProperty(
                "derby.stream.error.file", folder.resolve("derby.log").toString());
        String url = "jdbc:derby:" + folder.resolve("derby" + connections) + ";create=true";
        try (Connection first = DriverManager.getConnection(url)) {
            first.createStatement()
                    .executeUpdate("CREATE TABLE bare (a BIGINT, b INT, c VARCHAR(200), PRIMARY KEY (a, b))");
            AtomicInteger number = new AtomicInteger();
            return rate(connections, () -> inserting(url, number.incrementAndGet()));
        }
    }

    private static Action inserting(String url, int of) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        PreparedStatement insert = connection.prepareStatement("INSERT INTO bare VALUES (?, ?, ?)");
        AtomicInteger row = new AtomicInteger();
        return () -> {
            insert.setLong(1, of);
            insert.setInt(2, row.incrementAndGet());
            insert.setString(3, "{\"RESPONSE\":[\"k3f\"]}");
            insert.executeUpdate();
        };
    }

    /** One thing done once. */
    private interface Action {
        void run() throws Exception;
    }

    private double rate(int threads, Callable<Action> actions) throws Exception {
        long from = System.nanoTime() + seconds * 1_000_000_000L;
        long until = from + seconds * 1_000_000_000L;
        long done = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Long>> all = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                Action action = actions.call();
                all.add(pool.submit(() -> repeat(action, from, until)));
            }
            for (Future<Long> each : all) {
                done += each.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("a baseline failed", e.getCause());
        }
        return (double) done / seconds;
    }

    private static long repeat(Action action, long from, long until) throws Exception {
        long counted = 0;
        for (long now = System.nanoTime(); now < until; now = System.nanoTime()) {
            action.run();
            counted += now >= from ? 1 : 0;
        }
        return counted;
    }
}
