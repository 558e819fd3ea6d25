package casebook.platform.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * The server's jars in a folder, once for each build, instead of in the one jar that they come in: on the class path of
 * Java's own loader their classes can be archived ({@link ClassArchive}). The folder is shared by all data folders and
 * only read, so that each server gets its own copy of the configuration.
 *
 * @param folder holds {@code runtime/}, {@code launch-micro.jar}, {@code server.jar} and the configuration
 */
record UnpackedServer(Path folder) {
    private static final String MAIN = "fish.payara.micro.impl.PayaraMicroImpl";
    private static final String BOOT = "launch-micro.jar";
    private static final List<String> SHARED = List.of("runtime", BOOT, "server.jar");

    /** Unpacks when that has not been done; empty when it cannot be done, as below a folder that is only read. */
    static Optional<UnpackedServer> of(Path jar) throws IOException, InterruptedException {
        if (!Files.exists(jar)) {
            return Optional.empty();
        }
        String key = Fingerprint.of(
                Long.toString(Files.size(jar)), Files.getLastModifiedTime(jar).toString());
        Path folder = jar.resolveSibling("unpacked-" + key);
        if (Files.isDirectory(folder)) {
            return Optional.of(new UnpackedServer(folder));
        }
        if (!Files.isWritable(jar.toAbsolutePath().getParent())) {
            return Optional.empty();
        }
        return unpack(jar, folder);
    }

    /** Under another name first: what is cut off is never used, and of two starts at once the later one gives way. */
    private static Optional<UnpackedServer> unpack(Path jar, Path folder) throws IOException, InterruptedException {
        Path half = Files.createTempDirectory(folder.getParent(), "unpacking-");
        try {
            Process process = Java.command(
                            List.of("-jar", jar.toString(), "--rootdir", half.toString(), "--outputlauncher"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0 || !Files.exists(half.resolve(BOOT))) {
                return Optional.empty();
            }
            writeStart(half);
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        } finally {
            ServerFiles.delete(half);
        }
        return Optional.of(new UnpackedServer(folder));
    }

    /** The server's own start jar takes the folder that it stands in for the server's; this one leaves it to an option. */
    private static void writeStart(Path folder) throws IOException {
        Manifest manifest;
        try (JarFile boot = new JarFile(folder.resolve(BOOT).toFile())) {
            manifest = new Manifest(boot.getManifest());
        }
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, MAIN);
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, BOOT);
        try (OutputStream file = Files.newOutputStream(folder.resolve("server.jar"))) {
            new JarOutputStream(file, manifest).close();
        }
    }

    Path jar() {
        return folder.resolve("server.jar");
    }

    /** What Java is told before the server's own arguments. */
    List<String> start() {
        return List.of(
                "-Dfish.payara.micro.BootJar=" + folder.resolve(BOOT).toUri(),
                "-Dfish.payara.micro.UnpackDir=" + folder,
                "-jar",
                jar().toString());
    }

    /** Copies what a server changes while it runs. */
    void copyConfiguration(Path target) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.filter(this::isOwn).toList()) {
                Files.copy(path, target.resolve(folder.relativize(path)));
            }
        }
    }

    private boolean isOwn(Path path) {
        String first = folder.relativize(path).getName(0).toString();
        return !SHARED.contains(first) && !first.startsWith(ClassArchive.PREFIX);
    }
}
