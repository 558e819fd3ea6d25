package casebook.platform.app;

import casebook.platform.store.StartUp;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
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
    private @Nullable ScheduledFuture<?> beating;

    @Resource
    private @Nullable ManagedScheduledExecutorService executor;

    @Inject
    public HeartbeatTimer(Heartbeat heartbeat) {
        this.heartbeat = heartbeat;
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
        }
    }
}
