package casebook.platform.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes drafting on the command line fast: our classes in one jar, since Java archives none that lie in folders, and an
 * archive of those that a draft loads, theirs and the libraries'. The launcher uses both only when no class and no library
 * is newer than the jar. Made after a build, or beside the first draft or start without; does nothing when they are there.
 *
 * @param application the folder {@code WEB-INF} of the built application
 * @param folder where jar and archive are
 */
public record CommandArchive(Path application, Path folder) {

    /** What the launcher starts its short commands with, so far as it matters to an archive. */
    private static final List<String> OPTIONS =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+IgnoreUnrecognizedVMOptions");

    /** @param arguments the folder of the launcher */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path home = Path.of(arguments[0]);
        Path target = home.resolve("target");
        if (Files.isWritable(target)) {
            new CommandArchive(target.resolve("ROOT/WEB-INF"), target.resolve("commands")).make(home);
        }
    }

    Path jar() {
        return folder.resolve("casebook.jar");
    }

    /** Each feature release of Java has its own, as the launcher can tell without starting it. */
    ClassArchive archive() {
        String name = "draft-" + Runtime.version().feature() + ".jsa";
        return new ClassArchive(jar(), folder.resolve(name), OPTIONS);
    }

    private void make(Path home) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        try (FileChannel file =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            if (lock == null) {
                return; // another is at it
            }
            if (isStale()) {
                writeJar();
            }
            if (archive().canBeMade()) {
                rehearse(home);
            }
        }
    }

    /** Whether a class or a library is newer than the jar, or there is none. */
    boolean isStale() throws IOException {
        if (!Files.exists(jar())) {
            return true;
        }
        FileTime made = Files.getLastModifiedTime(jar());
        for (String part : List.of("classes", "lib")) {
            try (Stream<Path> all = Files.walk(application.resolve(part))) {
                for (Path path : all.toList()) {
                    if (Files.getLastModifiedTime(path).compareTo(made) > 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Its time is that of the beginning, so that a class that changes meanwhile is newer. */
    void writeJar() throws IOException {
        FileTime begun = FileTime.from(Instant.now());
        Path classes = application.resolve("classes");
        Path half = folder.resolve("casebook.part"); // ours alone, by the lock
        try {
            try (OutputStream file = Files.newOutputStream(half);
                    JarOutputStream jar = new JarOutputStream(file, manifest());
                    Stream<Path> all = Files.walk(classes)) {
                for (Path path : all.filter(Files::isRegularFile).sorted().toList()) {
                    jar.putNextEntry(
                            new JarEntry(classes.relativize(path).toString().replace('\\', '/')));
                    Files.copy(path, jar);
                    jar.closeEntry();
                }
            }
            Files.setLastModifiedTime(half, begun);
            Files.deleteIfExists(archive().file());
            Files.deleteIfExists(archive().failure());
            Files.move(half, jar(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** Names the libraries, so that the class path is the jar alone and always the same. */
    private Manifest manifest() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        try (Stream<Path> libraries = Files.list(application.resolve("lib"))) {
            manifest.getMainAttributes()
                    .put(
                            Attributes.Name.CLASS_PATH,
                            libraries
                                    .map(library -> folder.relativize(library)
                                            .toString()
                                            .replace('\\', '/'))
                                    .sorted()
                                    .collect(Collectors.joining(" ")));
        }
        return manifest;
    }

    /** Drafts one of our own cases into a folder that is thrown away, and archives what was loaded. */
    private void rehearse(Path home) throws IOException, InterruptedException {
        Optional<Path> text = aCase(home.resolve("cases"));
        if (text.isEmpty()) {
            return;
        }
        Path away = Files.createTempDirectory(folder, "rehearsal-");
        try {
            Path list = away.resolve("classes.lst");
            List<String> draft = List.of(
                    "-XX:DumpLoadedClassList=" + list,
                    "-cp",
                    jar().toString(),
                    "casebook.content.Draft",
                    "--banks",
                    home.resolve("question-banks").toString(),
                    "--out",
                    away.resolve("draft").toString(),
                    text.get().toString());
            if (Java.run(Stream.concat(OPTIONS.stream(), draft.stream()).toList()) == 0) {
                archive().make(list);
            }
        } finally {
            ServerFiles.delete(away);
        }
    }

    private static Optional<Path> aCase(Path cases) throws IOException {
        if (!Files.isDirectory(cases)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(cases)) {
            return folders.map(folder -> folder.resolve("case.md"))
                    .filter(Files::isRegularFile)
                    .min(Path::compareTo);
        }
    }
}
