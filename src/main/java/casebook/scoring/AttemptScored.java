package casebook.scoring;

import casebook.delivery.Attempt;
import java.util.List;

/**
 * An attempt got its scores. Fired in the transaction that wrote them.
 *
 * @param latest the entry that counts for each slot
 * @param again whether it had scores before
 */
public record AttemptScored(Attempt attempt, List<ScoreEntry> latest, boolean again) {

    public AttemptScored {
        latest = List.copyOf(latest);
    }
}
