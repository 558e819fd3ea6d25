package casebook.platform.app;

import casebook.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Looks at the disk of the data folder, at most once a second, so that every start of an attempt may ask. */
@ApplicationScoped
public class DiskWatch {
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Path data;
    private volatile Seen seen = new Seen(DiskSpace.OK, System.nanoTime() - KEPT_NANOS);

    private record Seen(DiskSpace space, long at) {}

    @Inject
    public DiskWatch(Settings settings) {
        this.data = settings.data();
    }

    /** A disk that cannot be asked counts as full. */
    public DiskSpace now() {
        Seen last = seen;
        if (System.nanoTime() - last.at() < KEPT_NANOS) {
            return last.space();
        }
        DiskSpace space = look();
        seen = new Seen(space, System.nanoTime());
        return space;
    }

    private DiskSpace look() {
        try {
            FileStore store = Files.getFileStore(data);
            return DiskSpace.of(store.getUsableSpace(), store.getTotalSpace());
        } catch (IOException e) {
            return DiskSpace.FULL;
        }
    }
}
