package casebook.platform.web;

import casebook.platform.app.DiskSpace;
import casebook.platform.app.DiskWatch;
import casebook.platform.app.Draining;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready while attempts may start: the disk has room and the server is not about to stop. Not being ready is news for whom
 * watches the server; saves go on for as long as the disk takes them.
 */
@Readiness
@ApplicationScoped
public class RoomHealth implements HealthCheck {
    private final DiskWatch disk;
    private final Draining draining;

    @Inject
    public RoomHealth(DiskWatch disk, Draining draining) {
        this.disk = disk;
        this.draining = draining;
    }

    @Override
    public HealthCheckResponse call() {
        DiskSpace space = disk.now();
        return HealthCheckResponse.named("room")
                .withData("disk", space.name())
                .withData("draining", draining.isDraining())
                .status(space == DiskSpace.OK && !draining.isDraining())
                .build();
    }
}
