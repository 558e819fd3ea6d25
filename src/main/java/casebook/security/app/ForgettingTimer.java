package casebook.security.app;

import casebook.platform.SystemTask;
import casebook.platform.app.Draining;
import casebook.platform.store.StartUp.DatabaseReady;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Forgets old sign-ins every hour, the first time ten minutes after the start. */
@SystemTask
@ApplicationScoped
public class ForgettingTimer {
    private static final Logger LOG = Logger.getLogger(ForgettingTimer.class.getName());
    private static final int FIRST_MINUTES = 10;
    private static final int MINUTES = 60;

    private final ForgettingSignIns forgetting;
    private final Draining draining;
    private @Nullable ManagedScheduledExecutorService timer;

    @Inject
    public ForgettingTimer(ForgettingSignIns forgetting, Draining draining) {
        this.forgetting = forgetting;
        this.draining = draining;
    }

    @Resource
    void setTimer(ManagedScheduledExecutorService timer) {
        this.timer = timer;
    }

    void start(@Observes DatabaseReady ready) {
        Objects.requireNonNull(timer).scheduleWithFixedDelay(this::forget, FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    /** What fails is told and tried again in an hour; a thrown exception would end the timer. */
    private void forget() {
        if (draining.isDraining()) {
            return;
        }
        try {
            forgetting.forget();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "old sign-ins could not be deleted; it will be tried again in an hour");
        }
    }
}
