package casebook.platform.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Beside a server that has started without an archive of its classes: makes one for the next start, and that of the
 * commands.
 */
public final class Archive {
    private Archive() {}

    /** @param arguments the folder of the launcher and the data folder */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path list = ServerFiles.classList(Path.of(arguments[1]));
        Optional<ClassArchive> archive = ClassArchive.below(Path.of(arguments[0]));
        if (Files.exists(list) && archive.filter(ClassArchive::canBeMade).isPresent()) {
            archive.get().make(list);
        }
        CommandArchive.main(arguments);
    }
}
