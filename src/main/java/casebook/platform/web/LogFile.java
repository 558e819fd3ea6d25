package casebook.platform.web;

import casebook.platform.store.StartUp;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Sends the log to files when the launcher has named a folder for them. What the server says while it starts stays on
 * its output as well, where the launcher reads it when a start fails; after that the files are all there is.
 */
@ApplicationScoped
public class LogFile {
    private static final long MOST_BYTES = 10_000_000;
    private static final int KEPT = 9;

    private final Optional<String> folder;
    private final Logger root = Logger.getLogger("");
    private @Nullable Handler file;

    @Inject
    public LogFile(@ConfigProperty(name = "casebook.log") Optional<String> folder) {
        this.folder = folder;
    }

    void onStartup(@Observes @Priority(0) Startup started) throws IOException {
        if (folder.isPresent()) {
            Path path = Files.createDirectories(Path.of(folder.get()));
            file = new RotatingLog(path, MOST_BYTES, KEPT);
            root.addHandler(file);
        }
    }

    void onReady(@Observes @Priority(Integer.MAX_VALUE) StartUp.DatabaseReady ready) {
        if (file == null) {
            return;
        }
        for (Handler handler : root.getHandlers()) {
            if (handler != file) {
                root.removeHandler(handler);
            }
        }
    }

    @PreDestroy
    void end() {
        if (file != null) {
            root.removeHandler(file);
        }
    }
}
