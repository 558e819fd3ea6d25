package casebook.scoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of the ledger: what a question of an attempt was given, by what, and why. The latest row of a slot counts.
 *
 * @param scorerVersion names the formulas that were used
 * @param score from 0 to {@code max}, not rounded; null exactly while the verdict is {@linkplain SlotVerdict#open open}
 * @param before the score that this row replaces; null when there was none
 * @param by the account of whose decision it goes back to; null when the scorer gave it of itself
 */
public record ScoreEntry(
        long attempt,
        int slot,
        long itemVersion,
        String scorerVersion,
        @Nullable Double score,
        @Nullable Double before,
        double max,
        SlotVerdict verdict,
        String reason,
        @Nullable Long by,
        Instant at) {

    public ScoreEntry {
        if ((score == null) != verdict.open()) {
            throw new IllegalArgumentException("a score is known exactly when the verdict is not open");
        }
    }

    /** The same entry with another reason, gone back to a person's decision. */
    public ScoreEntry because(String why, long person) {
        return new ScoreEntry(attempt, slot, itemVersion, scorerVersion, score, before, max, verdict, why, person, at);
    }
}
