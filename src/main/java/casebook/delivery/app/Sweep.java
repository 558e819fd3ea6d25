package casebook.delivery.app;

import casebook.platform.SystemTask;
import casebook.platform.app.Heartbeat;
import casebook.platform.store.StartUp.DatabaseReady;
import jakarta.annotation.Priority;
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

/** Looks every ten seconds for attempts whose time is over and submits them. */
@SystemTask
@ApplicationScoped
public class Sweep {
    private static final Logger LOG = Logger.getLogger(Sweep.class.getName());
    private static final int SECONDS = 10;
    private static final int AT_ONCE = 500;

    private final Overdue overdue;
    private final FollowingEdits edits;
    private final Heartbeat heartbeat;

    @Resource
    private @Nullable ManagedScheduledExecutorService timer;

    @Inject
    public Sweep(Overdue overdue, FollowingEdits edits, Heartbeat heartbeat) {
        this.overdue = overdue;
        this.edits = edits;
        this.heartbeat = heartbeat;
    }

    /** After the outage, if there was one, has been given back. */
    void start(@Observes @Priority(900) DatabaseReady ready) {
        Objects.requireNonNull(timer).scheduleWithFixedDelay(this::sweep, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** First the beat, so that time a machine slept through is given back. One failing attempt does not keep the others waiting, and a failing sweep does not end the sweeping. */
    private void sweep() {
        try {
            heartbeat.beat();
            for (long attempt : overdue.due(AT_ONCE)) {
                settle(attempt);
            }
            edits.perhapsMissed().forEach(this::follow);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "the sweep for overdue attempts failed and will be tried again");
        }
    }

    private void follow(long attempt) {
        try {
            edits.follow(attempt);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "attempt " + attempt + " could not follow an edit and will be tried again");
        }
    }

    private void settle(long attempt) {
        try {
            overdue.settle(attempt);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "attempt " + attempt + " is overdue and could not be submitted");
        }
    }
}
