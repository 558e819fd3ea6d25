package casebook.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/**
 * Writes log lines to {@code casebook.log} and, when that has grown enough, keeps it as {@code casebook.1.log}, the one
 * before as {@code casebook.2.log}, and so on. On a full disk lines are lost and writing goes on once there is room.
 */
final class RotatingLog extends Handler {
    private final Path folder;
    private final long mostBytes;
    private final int kept;

    /**
     * @param mostBytes size at which a new file begins
     * @param kept how many earlier files stay
     */
    RotatingLog(Path folder, long mostBytes, int kept) {
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.kept = kept;
        setFormatter(new JsonLogFormatter());
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        try {
            byte[] line = getFormatter().format(record).getBytes(StandardCharsets.UTF_8);
            Path current = file(0);
            if (Files.exists(current) && Files.size(current) + line.length > mostBytes) {
                rotate();
            }
            Files.write(current, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            reportError("a log line was lost", e, ErrorManager.WRITE_FAILURE);
        }
    }

    private void rotate() throws IOException {
        for (int age = kept; age > 0; age--) {
            if (Files.exists(file(age - 1))) {
                Files.move(file(age - 1), file(age), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path file(int age) {
        return folder.resolve(age == 0 ? "casebook.log" : "casebook." + age + ".log");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
