package casebook.platform.launch;

import casebook.platform.store.BackupFile;
import casebook.platform.store.Backups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;

/**
 * {@code ./casebook restore FILE --data EMPTY_DIR}: makes a data folder from a backup, on which Casebook then starts.
 * Everything is checked before the folder has a database: there is a whole one or none.
 */
public final class RestoreCommand {
    private RestoreCommand() {}

    /** @param arguments the folder of the launcher, then what a person typed */
    public static void main(String[] arguments) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Console console = Console.of("restore", arguments);
        Optional<Path> file = console.word().map(Path::of);
        Optional<Path> data = console.data();
        if (file.isEmpty() || data.isEmpty()) {
            Console.fail("restore needs a backup and --data with an empty folder; ./casebook --help");
            return;
        }
        if (!Files.isRegularFile(file.get())) {
            Console.fail("there is no file " + file.get());
        }
        if (!isEmpty(data.get())) {
            Console.fail(data.get() + " is not empty; a backup is restored into a folder of its own");
        }
        restore(file.get(), data.get());
        System.out.println("Restored. Start it with ./casebook --data " + data.get());
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.findAny().isEmpty();
        }
    }

    private static void restore(Path file, Path data) throws IOException {
        Files.createDirectories(data);
        Path room = Files.createTempDirectory(data, ".restoring-");
        Optional<String> fault;
        try {
            BackupFile.read(file, room);
            fault = DatabaseCheck.fault(room.resolve("derby"));
            if (fault.isEmpty()) {
                Files.move(room.resolve("derby"), data.resolve("derby"), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (BackupFile.BadBackupException e) {
            fault = Optional.of(String.valueOf(e.getMessage()));
        } finally {
            Backups.delete(room);
        }
        fault.ifPresent(Console::fail);
    }
}
