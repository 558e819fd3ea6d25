package casebook.platform.app;

import casebook.platform.Health;
import casebook.platform.Settings;
import casebook.platform.WorkClock;
import casebook.platform.store.Beats;
import casebook.platform.store.DatabaseFacts;
import casebook.platform.store.JobRows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/** Gathers how the server does. Whoever shows it has asked who may see it. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class LookingAtHealth {
    private final Instance<HealthCheck> checks;
    private final Beats beats;
    private final JobRows jobs;
    private final BackupFolder backups;
    private final Path data;
    private final WorkClock clock;

    @Resource(lookup = "java:app/jdbc/casebook")
    private @Nullable DataSource database;

    @Inject
    public LookingAtHealth(
            @Readiness Instance<HealthCheck> checks,
            Beats beats,
            JobRows jobs,
            BackupFolder backups,
            Settings settings,
            WorkClock clock) {
        this.checks = checks;
        this.beats = beats;
        this.jobs = jobs;
        this.backups = backups;
        this.data = settings.data();
        this.clock = clock;
    }

    public Health now() {
        Instant now = clock.instant();
        // First, since the checks beat too.
        Instant beat = beats.last().orElse(null);
        try {
            return new Health(
                    now,
                    checks.stream().map(check -> seen(check.call())).toList(),
                    machine(),
                    facts(beat),
                    jobs.numbers(now.minus(Duration.ofDays(1))),
                    backups.list().stream().findFirst().orElse(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not say what it is", e);
        }
    }

    private Health.Database facts(@Nullable Instant beat) throws SQLException, IOException {
        DatabaseFacts facts = DatabaseFacts.of(Objects.requireNonNull(database));
        return new Health.Database(
                facts.product(), facts.schema(), facts.derby(), facts.derby() ? size(data.resolve("derby")) : 0, beat);
    }

    private Health.Machine machine() throws IOException {
        FileStore store = Files.getFileStore(data);
        Runtime runtime = Runtime.getRuntime();
        return new Health.Machine(
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                runtime.availableProcessors(),
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()),
                runtime.totalMemory() - runtime.freeMemory(),
                runtime.maxMemory(),
                store.getUsableSpace(),
                store.getTotalSpace());
    }

    private static Health.Check seen(HealthCheckResponse response) {
        Map<String, String> data = new TreeMap<>();
        response.getData().ifPresent(told -> told.forEach((name, value) -> data.put(name, String.valueOf(value))));
        return new Health.Check(response.getName(), response.getStatus() == HealthCheckResponse.Status.UP, data);
    }

    /** Of a folder in which files come and go. */
    private static long size(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.toList();
            return all.stream().mapToLong(file -> file.toFile().length()).sum();
        } catch (UncheckedIOException e) {
            return 0;
        }
    }
}
