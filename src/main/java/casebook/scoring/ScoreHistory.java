package casebook.scoring;

import java.util.List;

/** All that the ledger says of one question of an attempt. */
public interface ScoreHistory {
    /** The oldest first. */
    List<ScoreEntry> of(long attempt, int slot);
}
