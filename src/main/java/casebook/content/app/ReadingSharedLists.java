package casebook.content.app;

import casebook.content.LastLoad;
import casebook.content.SharedLists;
import casebook.platform.SystemTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The lists beside the banks, for those who read commentaries and lint items. Read once, and again after a load. */
@SystemTask
@ApplicationScoped
public class ReadingSharedLists {
    private final LoadingContent loading;
    private Optional<Kept> kept = Optional.empty();

    private record Kept(Optional<LastLoad> load, SharedLists lists) {}

    @Inject
    public ReadingSharedLists(LoadingContent loading) {
        this.loading = loading;
    }

    /** @throws java.io.UncheckedIOException when a folder or file cannot be read */
    public synchronized SharedLists lists() {
        Optional<LastLoad> last = loading.last();
        Kept now = kept.filter(one -> one.load().equals(last))
                .orElseGet(() -> new Kept(last, SharedLists.below(loading.folders())));
        kept = Optional.of(now);
        return now.lists();
    }
}
