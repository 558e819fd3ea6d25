package casebook.platform.app;

import casebook.platform.Settings;
import casebook.platform.WorkClock;
import casebook.platform.store.Backups;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Backs the database up while it is in use. */
@ApplicationScoped
public class TakingBackups implements ConsoleDeed {
    private final Settings settings;
    private final WorkClock clock;

    @Resource(lookup = "java:app/jdbc/casebook")
    private @Nullable DataSource database;

    @Inject
    public TakingBackups(Settings settings, WorkClock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Writes a backup of Derby.
     *
     * @throws IOException when it cannot be written; there is no file then
     */
    public void take(Path file) throws IOException, SQLException {
        Backups.take(Objects.requireNonNull(database), settings.data().resolve("tmp"), file, clock.instant());
    }

    @Override
    public String name() {
        return "backup";
    }

    /** {@code {"file": "/absolute/path"}}. */
    @Override
    public Told run(JsonObject asked) {
        try {
            take(Path.of(asked.getString("file")));
            return new Told(true, "");
        } catch (IOException | SQLException e) {
            return new Told(false, "the backup could not be written: " + e.getMessage());
        }
    }
}
