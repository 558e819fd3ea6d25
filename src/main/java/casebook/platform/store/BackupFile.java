package casebook.platform.store;

import casebook.shared.JsonTree;
import casebook.shared.Timestamps;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A backup as one file: a ZIP of the database's folder and, last, {@code manifest.json} with the schema's version, the
 * time and each file's SHA-256. It appears under its name only when it is whole and on the disk.
 */
public final class BackupFile {
    private static final String MANIFEST = "manifest.json";
    private static final int FORMAT = 1;

    private BackupFile() {}

    /** Why a file cannot be restored, in one line. Nothing of it is left. */
    public static final class BadBackupException extends IOException {
        private static final long serialVersionUID = 1L;

        BadBackupException(String message) {
            super(message);
        }
    }

    /**
     * Packs a folder.
     *
     * @param folder the copy of the database; entries are named below {@code derby/}
     * @param schema the version of its schema
     * @param file what is to hold it; one that is there is replaced
     */
    static void write(Path folder, String schema, Instant now, Path file) throws IOException {
        Path part = part(file);
        try {
            try (OutputStream stream = Files.newOutputStream(part);
                    ZipOutputStream zip = new ZipOutputStream(stream)) {
                JsonArrayBuilder list = JsonTree.array();
                for (Path each : files(folder)) {
                    String name = "derby/" + folder.relativize(each).toString().replace('\\', '/');
                    zip.putNextEntry(new ZipEntry(name));
                    MessageDigest digest = sha256();
                    DigestOutputStream into = new DigestOutputStream(zip, digest);
                    Files.copy(each, into);
                    zip.closeEntry();
                    list.add(JsonTree.object().add("name", name).add("sha256", hex(digest)));
                }
                zip.putNextEntry(new ZipEntry(MANIFEST));
                zip.write(manifest(schema, now, list).toString().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** What it is called until it is whole. */
    public static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    private static JsonObject manifest(String schema, Instant now, JsonArrayBuilder files) {
        return JsonTree.object()
                .add("application", "casebook")
                .add("format", FORMAT)
                .add("database", "derby")
                .add("schema", schema)
                .add("createdAt", Timestamps.text(now))
                .add("files", files)
                .build();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /**
     * Unpacks a backup and checks every byte of it.
     *
     * @param into an empty folder, which then holds {@code derby/}
     * @throws BadBackupException when it is no backup, not of this format, or damaged
     */
    public static void read(Path file, Path into) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            JsonArray files = manifest(zip).getJsonArray("files");
            for (JsonObject each : files.getValuesAs(JsonObject.class)) {
                unpack(zip, each.getString("name"), each.getString("sha256"), into);
            }
        } catch (ZipException | JsonException | NullPointerException | ClassCastException e) {
            throw new BadBackupException(file + " is no backup of Casebook, or is damaged");
        }
    }

    private static JsonObject manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw new BadBackupException(zip.getName() + " is no backup of Casebook");
        }
        try (InputStream stream = zip.getInputStream(entry);
                JsonReader reader = JsonTree.reader(new String(stream.readAllBytes(), StandardCharsets.UTF_8))) {
            JsonObject manifest = reader.readObject();
            if (manifest.getInt("format", 0) != FORMAT
                    || !manifest.getString("application", "").equals("casebook")) {
                throw new BadBackupException(zip.getName() + " was made by another version of Casebook");
            }
            return manifest;
        }
    }

    private static void unpack(ZipFile zip, String name, String expected, Path into) throws IOException {
        Path target = into.resolve(name).normalize();
        ZipEntry entry = zip.getEntry(name);
        if (entry == null || !target.startsWith(into.resolve("derby"))) {
            throw new BadBackupException(zip.getName() + " is damaged: " + name + " is missing");
        }
        Files.createDirectories(target.getParent());
        MessageDigest digest = sha256();
        try (InputStream stream = new DigestInputStream(zip.getInputStream(entry), digest)) {
            Files.copy(stream, target);
        }
        if (!hex(digest).equals(expected)) {
            throw new BadBackupException(zip.getName() + " is damaged: " + name + " is not what was backed up");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
