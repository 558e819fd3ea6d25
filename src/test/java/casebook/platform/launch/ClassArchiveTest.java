package casebook.platform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive saves time and must cost nothing else: whatever is wrong with it, the server starts without. */
class ClassArchiveTest {
    private final Path folder;
    private final ClassArchive archive;
    private final Path list;

    ClassArchiveTest(@TempDir Path folder) {
        this.folder = folder;
        this.archive = ClassArchive.of(new UnpackedServer(folder));
        this.list = folder.resolve("loaded.txt");
    }

    /** A server with nothing in it: the JDK's own classes are enough for an archive. */
    @BeforeEach
    void serverJar() throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve("server.jar"))) {
            new JarOutputStream(file, new Manifest()).close();
        }
    }

    @Test
    void withoutAnArchiveTheServerListsItsClassesAndWithOneItMapsThem() throws Exception {
        assertEquals(List.of("-XX:DumpLoadedClassList=" + list), archive.options(list));
        Files.writeString(list, "java/util/ArrayList id: 1\njava/util/HashM");
        archive.make(list);
        assertTrue(archive.isThere());
        assertEquals(List.of("-XX:SharedArchiveFile=" + archive.file()), archive.options(list));
        assertEquals(0, java(archive.options(list)));
        assertEquals(List.of(archive.file().getFileName().toString(), "loaded.txt", "server.jar"), files());
    }

    @Test
    void whatIsNoArchiveIsPassedOverByJava() throws Exception {
        Files.writeString(archive.file(), "half of an archive");
        assertEquals(0, java(archive.options(list)));
    }

    @Test
    void anArchiveThatCannotBeMadeIsNotTriedAgainAndLeavesNoHalfOfOne() throws Exception {
        Files.writeString(list, "no class list @@@\n");
        archive.make(list);
        assertFalse(archive.isThere());
        assertFalse(archive.canBeMade());
        assertEquals(List.of(), archive.options(list));
        assertEquals(List.of(archive.file().getFileName() + ".failed", "loaded.txt", "server.jar"), files());
    }

    @Test
    void classesOfOtherLoadersAndALineCutInTwoAreLeftOut() {
        assertEquals(
                List.of("java/lang/Object id: 0", "@lambda-proxy java/lang/Runtime run"), ClassArchive.usable("""
                        java/lang/Object id: 0
                        org/apache/derby/iapi/jdbc/InternalDriver id: 9 super: 0 source: /casebook/derby.jar
                        @lambda-proxy java/lang/Runtime run
                        java/util/Li"""));
    }

    @Test
    void anotherJavaOrAnotherFolderIsAnotherArchive() {
        assertEquals(Fingerprint.of("25.0.3+9", "/casebook"), Fingerprint.of("25.0.3+9", "/casebook"));
        assertNotEquals(Fingerprint.of("25.0.3+9", "/casebook"), Fingerprint.of("21.0.8+9", "/casebook"));
        assertNotEquals(
                archive.file().getFileName(),
                ClassArchive.of(new UnpackedServer(folder.resolve("elsewhere")))
                        .file()
                        .getFileName());
    }

    @Test
    void aServerThatIsNotUnpackedStartsFromItsJar() throws Exception {
        assertTrue(UnpackedServer.of(folder.resolve("missing.jar")).isEmpty());
        Path noServer = Files.writeString(folder.resolve("payara-micro.jar"), "no jar");
        assertTrue(UnpackedServer.of(noServer).isEmpty());
        assertEquals(List.of("payara-micro.jar", "server.jar"), files());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private int java(List<String> options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(Java.OPTIONS);
        arguments.addAll(options);
        arguments.addAll(List.of("-cp", folder.resolve("server.jar").toString(), "-version"));
        return Java.command(arguments)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
