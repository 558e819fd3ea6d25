package casebook.platform.app;

import casebook.platform.store.ReadOnlyDerby;
import casebook.platform.store.StartUp;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Makes the heart beat, from the moment that the schema is in place and before any sweep. */
@ApplicationScoped
public class HeartbeatTimer {
    private static final Logger LOG = Logger.getLogger(HeartbeatTimer.class.getName());
    private static final long SECONDS = 10;

    private final Heartbeat heartbeat;
    private final DiskWatch disk;
    private final ReadOnlyDerby readOnly;
    private @Nullable ScheduledFuture<?> beating;

    @Resource
    private @Nullable ManagedScheduledExecutorService executor;

    @Inject
    public HeartbeatTimer(Heartbeat heartbeat, DiskWatch disk, ReadOnlyDerby readOnly) {
        this.heartbeat = heartbeat;
        this.disk = disk;
        this.readOnly = readOnly;
    }

    void onReady(@Observes @Priority(10) StartUp.DatabaseReady ready) {
        heartbeat.begin();
        beating = Objects.requireNonNull(executor).scheduleAtFixedRate(this::beat, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (beating != null) {
            beating.cancel(false);
        }
    }

    /** A beat that fails, as on a full disk, is told and the next one tried; a thrown exception would end the timer. */
    private void beat() {
        try {
            heartbeat.beat();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the heartbeat could not be written", e);
            recover();
        }
    }

    private void recover() {
        try {
            if (disk.now() != DiskSpace.FULL && readOnly.close()) {
                LOG.info("the disk has room again; the database is opened anew, for writing");
            }
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "the database could not be looked at", e);
        }
    }
}
