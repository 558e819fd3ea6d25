package casebook.platform.web;

import casebook.platform.app.Heartbeat;
import casebook.platform.store.StartUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the migrations have run and the database can write, which a write to the heartbeat row shows. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(DatabaseHealth.class.getName());

    private final Heartbeat heartbeat;
    private volatile boolean migrated;

    @Inject
    public DatabaseHealth(Heartbeat heartbeat) {
        this.heartbeat = heartbeat;
    }

    void onReady(@Observes StartUp.DatabaseReady ready) {
        migrated = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .withData("migrated", migrated)
                .status(migrated && writes())
                .build();
    }

    private boolean writes() {
        try {
            heartbeat.beat();
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the database cannot write", e);
            return false;
        }
    }
}
