package casebook.platform.store;

import casebook.platform.Settings;
import casebook.platform.WorkClock;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.TimeZone;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** First thing after deployment: UTC, then the schema, then the news that features may use the database. */
@ApplicationScoped
public class StartUp {
    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

    private final Event<DatabaseReady> ready;
    private final Settings settings;
    private final WorkClock clock;

    @Resource(lookup = "java:app/jdbc/casebook")
    private @Nullable DataSource database;

    @Inject
    public StartUp(Event<DatabaseReady> ready, Settings settings, WorkClock clock) {
        this.ready = ready;
        this.settings = settings;
        this.clock = clock;
    }

    void onStartup(@Observes @Priority(1) Startup started) throws SQLException, IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        DataSource source = Objects.requireNonNull(database);
        Migrations.apply(source, version -> backUp(source, version));
        ready.fire(new DatabaseReady());
    }

    /** A migration that turns out wrong must not be the end of what was there. */
    private void backUp(DataSource source, String version) throws SQLException, IOException {
        if (!Backups.isDerby(source)) {
            LOG.warning(
                    "the schema changes now from version " + version + "; PostgreSQL is backed up by its own tools");
            return;
        }
        Path folder = Files.createDirectories(settings.data().resolve("backups"));
        Instant now = clock.instant();
        Path file = folder.resolve("before-migration-" + version + "-" + now.getEpochSecond() + ".zip");
        Backups.take(source, settings.data().resolve("tmp"), file, now);
        LOG.info("backed up before the schema changes from version " + version + ": " + file.getFileName());
    }

    /** The schema is in place. Observers run in the order of their priority. */
    public record DatabaseReady() {}
}
