package casebook.support;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Assumptions;

/** A disk in memory that a test may fill. Only Linux has it, and only root may mount it. */
public final class SmallDisk implements AutoCloseable {
    private static final int CHUNK = 1 << 16;

    private final Path folder;
    private final AtomicBoolean mounted = new AtomicBoolean(true);

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /**
     * Mounts it on a new folder below {@code target/it}. Where that is not permitted, the test is skipped.
     *
     * @param megabytes its size; memory is taken only for what is written
     */
    public static SmallDisk mount(int megabytes) {
        SmallDisk disk = new SmallDisk(RunningCasebook.newFolder("disk"));
        Assumptions.assumeTrue(
                ran("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "casebook-test", disk.folder.toString()),
                "a disk to fill could not be mounted, which takes Linux and root");
        Runtime.getRuntime().addShutdownHook(new Thread(disk::close));
        return disk;
    }

    private static boolean ran(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    private Path filling() {
        return folder.resolve("filling");
    }

    /** Writes until so many bytes are free; 0 until not one more can be written. */
    public void fillUpTo(long bytes) {
        byte[] zeros = new byte[CHUNK];
        try (OutputStream out =
                Files.newOutputStream(filling(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            FileStore store = Files.getFileStore(folder);
            while (bytes == 0 || store.getUsableSpace() > bytes) {
                out.write(zeros);
            }
        } catch (IOException full) {
            if (bytes > 0) {
                throw new UncheckedIOException(full);
            }
        }
    }

    /** Takes away what was filled in. */
    public void empty() {
        try {
            Files.deleteIfExists(filling());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unmounts it, be it still in use; the logs that were on it stay to be read beside it. */
    @Override
    public void close() {
        if (mounted.getAndSet(false)) {
            ran("cp", "-r", folder.resolve("log").toString(), folder + "-log");
            if (!ran("umount", "--lazy", folder.toString())) {
                throw new IllegalStateException(folder + " could not be unmounted");
            }
        }
    }
}
