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
        ofServer(Path.of(arguments[0]), Path.of(arguments[1]));
        CommandArchive.main(arguments);
    }

    /**
     * That of the server alone.
     *
     * @param home the folder of the launcher
     * @param data the data folder of a server that has listed its classes
     */
    public static void ofServer(Path home, Path data) throws IOException, InterruptedException {
        Path list = ServerFiles.classList(data);
        Optional<ClassArchive> archive = ClassArchive.below(home);
        if (Files.exists(list) && archive.filter(ClassArchive::canBeMade).isPresent()) {
            archive.get().make(list);
        }
    }
}
