package casebook.cases;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/** What is being changed in cases before it is published: one edit for each case, shared by its editors. */
public interface CaseEdits {
    /**
     * An edit.
     *
     * @param base the version that it was begun from
     * @param revision counts its saves
     * @param tree of the case as it stands in the edit, sound or not
     * @param by who saved last
     */
    record Edit(long caseId, long base, int revision, JsonObject tree, long by, Instant at) {}

    Optional<Edit> find(long caseId);

    /** Holds the case for this transaction, so that saves to it follow one another. */
    void hold(long caseId);

    /** Keeps the edit in place of the one before. */
    void keep(Edit edit);

    void discard(long caseId);

    /** A new version made by a person; readers do not see it before it is served. Gives its id. */
    long addVersion(long caseId, TeachingCase teachingCase, String hash, long by, Instant now);
}
