package casebook.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cases as the loader keeps them. Versions are only ever added. */
public interface CaseShelf {
    /**
     * @param fileHash of the tree last loaded; null when the case did not come from a file
     * @param servedVersion what readers see; null while there is none
     * @param byPerson whether a person has made the served version
     */
    record Shelved(
            long id,
            String slug,
            @Nullable String fileHash,
            @Nullable Long servedVersion,
            boolean byPerson,
            boolean retired) {}

    List<Shelved> all();

    /** A new case without a version. */
    long add(String slug);

    /** A new version, numbered after the last, made by the loader. Gives its id. */
    long addVersion(long id, TeachingCase teachingCase, String hash, Instant now);

    /** A new version, numbered after the last, made by a person. Gives its id. */
    long addVersionBy(long account, long id, TeachingCase teachingCase, String hash, Instant now);

    void serve(long id, long version);

    /** Remembers what was loaded last. */
    void loaded(long id, String fileHash);

    /** @param since null brings it back */
    void setRetired(long id, @Nullable Instant since);
}
