package casebook.platform.store;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** First thing after deployment: UTC, then the schema, then the news that features may use the database. */
@ApplicationScoped
public class StartUp {
    private final Event<DatabaseReady> ready;

    @Resource(lookup = "java:app/jdbc/casebook")
    private @Nullable DataSource database;

    @Inject
    public StartUp(Event<DatabaseReady> ready) {
        this.ready = ready;
    }

    void onStartup(@Observes @Priority(1) Startup started) throws SQLException {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Migrations.apply(java.util.Objects.requireNonNull(database));
        ready.fire(new DatabaseReady());
    }

    /** The schema is in place. Observers run in the order of their priority. */
    public record DatabaseReady() {}
}
