package casebook.content;

import java.util.Optional;

/** What the last whole load did, kept beside what it loaded. */
public interface LastLoads {
    /** What it did, when it read these files. */
    Optional<LastLoad> of(FilesHash files);

    void put(FilesHash files, LastLoad load);
}
