package casebook.platform.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Whether the data folder can be used: there, or can be made; writable; not in use by another instance. */
public final class FolderCheck {
    /** The file that a running server holds a lock on. */
    static final String LOCK = "casebook.lock";

    private FolderCheck() {}

    static Optional<String> fault(Path data) {
        try {
            Files.createDirectories(data.resolve("log"));
            Files.delete(Files.createTempFile(data, "write", ".test"));
        } catch (IOException e) {
            return Optional.of("the data folder " + data + " cannot be written; choose another with --data");
        }
        return inUse(data)
                ? Optional.of("the data folder " + data
                        + " is in use by another Casebook; stop that one or choose another with --data")
                : Optional.empty();
    }

    /** Whether a server holds the folder now. */
    public static boolean inUse(Path data) {
        Path file = data.resolve(LOCK);
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (IOException e) {
            return true;
        }
    }
}
