package casebook.platform.app;

import casebook.platform.Randomness;
import casebook.platform.Settings;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Holds the data folder for this server while it runs: a lock on {@code casebook.lock}, and {@code control.secret}, by
 * which the launcher shows that it may read the folder.
 */
@ApplicationScoped
public class DataFolder {
    private static final int SECRET_BYTES = 32;

    private final Path folder;
    private final String secret;
    private @Nullable FileChannel lock;

    @Inject
    public DataFolder(Settings settings, Randomness randomness) {
        this.folder = settings.data();
        this.secret = Base64.getUrlEncoder().withoutPadding().encodeToString(randomness.secret(SECRET_BYTES));
    }

    /** First of all, since two servers on one folder would damage it. */
    void onStartup(@Observes @Priority(0) Startup started) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("casebook.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IllegalStateException("The data folder is in use by another Casebook");
        }
        lock = channel;
        writeSecret();
    }

    /** Compares without telling by its time how much was right. */
    public boolean isSecret(@Nullable String shown) {
        return shown != null
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.US_ASCII), shown.getBytes(StandardCharsets.UTF_8));
    }

    @PreDestroy
    void release() {
        if (lock == null) {
            return;
        }
        try {
            Files.deleteIfExists(folder.resolve("control.secret"));
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeSecret() throws IOException {
        Path file = folder.resolve("control.secret");
        Files.deleteIfExists(file);
        Files.createFile(file, ownerOnly());
        Files.writeString(file, secret + "\n");
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
