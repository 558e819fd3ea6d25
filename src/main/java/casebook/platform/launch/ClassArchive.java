package casebook.platform.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Classes as Java maps them into memory, read and verified already (class data sharing): those of the server, made once
 * for each build of the server and each Java, and those of a command. Made from the list of classes that a run has
 * loaded. A Java that an archive does not fit starts without it.
 *
 * @param jar what the class path of the run is
 * @param machine the options that the run has and the making of the archive must have too
 */
record ClassArchive(Path jar, Path file, List<String> machine) {
    static final String PREFIX = "classes-";

    /** What a process ends with that SIGKILL or SIGTERM has ended: the next start tries again. */
    private static final List<Integer> STOPPED = List.of(137, 143);

    /** The archive of this server for this Java, there or not. */
    static ClassArchive of(UnpackedServer server) {
        String key = Fingerprint.of(
                Java.identity(), String.join(" ", Java.OPTIONS), server.jar().toString());
        return new ClassArchive(server.jar(), server.folder().resolve(PREFIX + key + ".jsa"), Java.OPTIONS);
    }

    /** The archive of the server below a launcher's folder. */
    static Optional<ClassArchive> below(Path home) throws IOException, InterruptedException {
        return UnpackedServer.of(ServerFiles.jar(home)).map(ClassArchive::of);
    }

    boolean isThere() {
        return Files.isReadable(file);
    }

    /** Nothing is made where nothing can be written, nor again where it has failed. */
    boolean canBeMade() {
        return !isThere() && !Files.exists(failure()) && Files.isWritable(file.getParent());
    }

    /** What the server's Java is told: where the archive is, or to write the list that one can be made from. */
    List<String> options(Path list) {
        if (isThere()) {
            return List.of("-XX:SharedArchiveFile=" + file);
        }
        return canBeMade() ? List.of("-XX:DumpLoadedClassList=" + list) : List.of();
    }

    /**
     * Makes the archive, in half a minute of processor time. It gets its name when it is whole and Java has accepted it.
     *
     * @param list as Java has written it, the last line perhaps in part
     */
    void make(Path list) throws IOException, InterruptedException {
        Path usable = Files.createTempFile(file.getParent(), PREFIX, ".lst");
        Path half = Files.createTempFile(file.getParent(), PREFIX, ".part");
        usable.toFile().deleteOnExit(); // when this process is stopped meanwhile
        half.toFile().deleteOnExit();
        try {
            Files.write(usable, usable(Files.readString(list, StandardCharsets.UTF_8)));
            int code = run("-Xshare:dump", "-XX:SharedClassListFile=" + usable, half);
            if (code == 0) {
                code = run("-Xshare:on", "-version", half);
            }
            if (code == 0) {
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            } else if (!STOPPED.contains(code)) {
                Files.write(failure(), List.of("Java ended with " + code + " while it made the archive."));
            }
        } finally {
            Files.deleteIfExists(usable);
            Files.deleteIfExists(half);
        }
    }

    private int run(String mode, String what, Path archive) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(machine);
        // Linked beforehand as well, from Java 24 on.
        arguments.addAll(List.of(
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+AOTClassLinking",
                mode,
                "-XX:SharedArchiveFile=" + archive,
                "-Xlog:disable",
                "-cp",
                jar.toString(),
                what));
        return Java.run(arguments);
    }

    /** Without classes of other loaders than Java's own, which the application has, and without a line cut in two. */
    static List<String> usable(String list) {
        int whole = list.lastIndexOf('\n') + 1;
        return list.substring(0, whole)
                .lines()
                .filter(line -> !line.contains(" source: "))
                .toList();
    }

    /** Where it stands that making it has failed. */
    Path failure() {
        return file.resolveSibling(file.getFileName() + ".failed");
    }
}
