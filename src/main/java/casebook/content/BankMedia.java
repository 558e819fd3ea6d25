package casebook.content;

import casebook.item.MediaFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pictures and sounds in the folders {@code media} of banks: where they lie, by the names under which they are kept. */
final class BankMedia {
    private static final String FOLDER = "media";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final Map<String, Path> found = new HashMap<>();

    /** The name under which a file of a bank is kept; empty when it is not there, or no picture or sound that may be. */
    Optional<String> name(Path bank, String file) {
        Path path = bank.resolve(FOLDER).resolve(NAME.matcher(file).matches() ? file : "-");
        if (!Folders.isFile(path)) {
            return Optional.empty();
        }
        Optional<String> name = MediaFile.of(bytes(path)).map(MediaFile::name);
        name.ifPresent(kept -> found.put(kept, path));
        return name;
    }

    Map<String, Path> found() {
        return found;
    }

    /** All of a file; of one that is too large, no more than it takes to know. */
    static byte[] bytes(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(MediaFile.LARGEST + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
