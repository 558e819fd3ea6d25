package casebook.platform.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Backs Derby up by its own procedure, while others read and write: what was committed when it began is in it. */
public final class Backups {
    private Backups() {}

    public static boolean isDerby(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().contains("Derby");
        }
    }

    /**
     * Writes a backup.
     *
     * @param database of Derby
     * @param room a folder with room for a copy of the database, on this machine; what is put there is taken away again
     * @param file what is to hold the backup
     * @throws IOException when the file or the copy cannot be written; there is no file then
     */
    public static void take(DataSource database, Path room, Path file, Instant now) throws IOException, SQLException {
        Files.createDirectories(room);
        Path copy = Files.createTempDirectory(room, "backup-");
        try {
            try (Connection connection = database.getConnection();
                    CallableStatement call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
                call.setString(1, copy.toString());
                call.execute();
            }
            BackupFile.write(only(copy), Migrations.version(database), now, file.toAbsolutePath());
        } finally {
            delete(copy);
        }
    }

    /** Derby puts a folder with the database's name there. */
    private static Path only(Path copy) throws IOException {
        try (Stream<Path> all = Files.list(copy)) {
            return all.filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow(() -> new IOException("Derby has written no backup"));
        }
    }

    /** Deletes a folder with all that is in it. */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Backups::deleteOne);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
