package casebook.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * By which files are known to be the same as at the last load: SHA-256 over the names and bytes of all files below some
 * folders, and over the build, since another build may find other faults in them.
 *
 * @param hexadecimal 64 lower-case digits
 */
public record FilesHash(String hexadecimal) {
    private static final int DEEP = 8;

    /**
     * Reads every file. Symbolic links and what is hidden are passed over, as the loader does.
     *
     * @throws UncheckedIOException when a folder or file cannot be read
     */
    public static FilesHash below(List<Path> roots, String build) {
        MessageDigest digest = sha256();
        add(digest, build);
        for (Path root : roots) {
            add(digest, root.toString());
            add(digest, root, DEEP);
        }
        return new FilesHash(HexFormat.of().formatHex(digest.digest()));
    }

    private static void add(MessageDigest digest, Path folder, int deep) {
        for (Path entry : Folders.entries(folder)) {
            String name = entry.getFileName().toString();
            if (Folders.isFile(entry)) {
                add(digest, name);
                add(digest, bytes(entry));
            } else if (deep > 0 && !name.startsWith(".")) {
                add(digest, name + "/");
                add(digest, entry, deep - 1);
                add(digest, "..");
            }
        }
    }

    private static void add(MessageDigest digest, String text) {
        add(digest, text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length before it, so that no two lists of parts come to the same bytes. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update(Integer.toString(part.length).getBytes(StandardCharsets.US_ASCII));
        digest.update((byte) ':');
        digest.update(part);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
