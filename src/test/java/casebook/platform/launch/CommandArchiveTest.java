package casebook.platform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that drafts run from must hold what was built last, and never what was built before. */
class CommandArchiveTest {
    private static final FileTime YESTERDAY = FileTime.from(Instant.parse("2026-11-22T09:00:00Z"));

    private final Path application;
    private final CommandArchive archive;

    CommandArchiveTest(@TempDir Path target) throws IOException {
        this.application = target.resolve("ROOT/WEB-INF");
        this.archive = new CommandArchive(application, Files.createDirectory(target.resolve("commands")));
    }

    @BeforeEach
    void built() throws IOException {
        Files.createDirectories(application.resolve("classes/casebook/content"));
        Files.createDirectories(application.resolve("lib"));
        Files.writeString(application.resolve("classes/casebook/content/Draft.class"), "code");
        Files.writeString(application.resolve("lib/parsson-1.1.7.jar"), "jar");
        Files.writeString(application.resolve("lib/jsoup-1.21.2.jar"), "jar");
    }

    @Test
    void theJarHoldsTheClassesAndNamesTheLibraries() throws IOException {
        archive.writeJar();
        try (JarFile jar = new JarFile(archive.jar().toFile())) {
            assertEquals(
                    "code",
                    new String(jar.getInputStream(jar.getEntry("casebook/content/Draft.class"))
                            .readAllBytes()));
            assertEquals(
                    "../ROOT/WEB-INF/lib/jsoup-1.21.2.jar ../ROOT/WEB-INF/lib/parsson-1.1.7.jar",
                    jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH));
        }
    }

    @Test
    void itIsStaleWhenAClassOrALibraryIsNewer() throws IOException {
        assertTrue(archive.isStale());
        archive.writeJar();
        assertFalse(archive.isStale());
        Files.setLastModifiedTime(archive.jar(), YESTERDAY);
        assertTrue(archive.isStale());
    }

    @Test
    void aNewJarDoesAwayWithTheArchiveOfTheOldOne() throws IOException {
        archive.writeJar();
        Files.writeString(archive.archive().file(), "archive");
        Files.writeString(archive.archive().failure(), "Java ended with 1");
        archive.writeJar();
        assertFalse(archive.archive().isThere());
        assertTrue(archive.archive().canBeMade());
    }
}
