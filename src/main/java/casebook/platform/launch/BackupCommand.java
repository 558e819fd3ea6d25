package casebook.platform.launch;

import casebook.platform.store.Backups;
import jakarta.json.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.TimeZone;

/**
 * {@code ./casebook backup FILE [--data DIR]}: backs the database up, while a server works on it or not. For PostgreSQL
 * it prints the command of its own tool.
 */
public final class BackupCommand {
    private BackupCommand() {}

    /** @param arguments the folder of the launcher, then what a person typed */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Console console = Console.of("backup", arguments);
        Optional<Path> file =
                console.word().map(word -> Path.of(word).toAbsolutePath().normalize());
        if (file.isEmpty()) {
            Console.fail("backup needs the name of one file; ./casebook --help");
            return;
        }
        LaunchSettings launch = console.settings();
        if (!launch.embedded()) {
            System.out.println("pg_dump --format=custom --file=" + file.get() + " " + launch.postgresqlArguments());
            return;
        }
        Path folder = file.get().resolveSibling(".").normalize();
        if (!Files.isDirectory(folder)) {
            Console.fail("the folder " + folder + " does not exist");
        }
        take(launch, file.get());
        System.out.println("Backed up to " + file.get() + ", " + Files.size(file.get()) / 1024 + " KiB");
    }

    private static void take(LaunchSettings launch, Path file) throws IOException, InterruptedException, SQLException {
        if (FolderCheck.inUse(launch.data())) {
            HttpResponse<String> answer = Console.ask(
                    launch.data(),
                    "backup",
                    Json.createObjectBuilder().add("file", file.toString()).build());
            if (answer.statusCode() != 200) {
                Console.fail(answer.body().strip());
            }
            return;
        }
        try (launch) {
            Backups.take(launch.database(), launch.data().resolve("tmp"), file, Instant.now());
        }
    }
}
