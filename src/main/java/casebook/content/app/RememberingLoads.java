package casebook.content.app;

import casebook.content.FilesHash;
import casebook.content.LastLoad;
import casebook.content.LastLoads;
import casebook.platform.SystemTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Keeps what a load did, so that a start with the same files can do without one. */
@SystemTask
@ApplicationScoped
@Transactional
public class RememberingLoads {
    private final LastLoads loads;

    @Inject
    public RememberingLoads(LastLoads loads) {
        this.loads = loads;
    }

    Optional<LastLoad> of(FilesHash files) {
        return loads.of(files);
    }

    void keep(FilesHash files, LastLoad load) {
        loads.put(files, load);
    }
}
