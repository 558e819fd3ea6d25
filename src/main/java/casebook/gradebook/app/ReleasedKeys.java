package casebook.gradebook.app;

import casebook.delivery.Assignment;
import casebook.delivery.Attempt;
import casebook.delivery.KeysShown;
import casebook.platform.SystemTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells delivery, which stands below, whether a release has shown a candidate the keys. */
@SystemTask
@ApplicationScoped
public class ReleasedKeys implements KeysShown {
    private final Visibilities visibilities;

    @Inject
    public ReleasedKeys(Visibilities visibilities) {
        this.visibilities = visibilities;
    }

    @Override
    public boolean toCandidate(Attempt attempt, Assignment assignment) {
        return visibilities.keysShown(attempt);
    }
}
