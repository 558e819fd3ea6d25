package casebook.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The score ledger in the database. It has no way to change or remove a row. */
public interface Scores {

    /** Adds rows, all in one batch. */
    void append(Collection<ScoreEntry> entries);

    /** By slot, the entry that counts. */
    Map<Integer, ScoreEntry> latest(long attempt);

    /** By attempt, the entries that count, in the order of their slots; attempts that were never scored are missing. */
    Map<Long, List<ScoreEntry>> latest(Collection<Long> attempts);
}
