package casebook.platform.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether new attempts may be started: not while the server drains before a stop, and not when the disk is short. */
@ApplicationScoped
public class Intake {
    private final Draining draining;
    private final DiskWatch disk;

    @Inject
    public Intake(Draining draining, DiskWatch disk) {
        this.draining = draining;
        this.disk = disk;
    }

    public boolean isOpen() {
        return !draining.isDraining() && disk.now() == DiskSpace.OK;
    }
}
