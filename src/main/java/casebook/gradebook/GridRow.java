package casebook.gradebook;

import casebook.scoring.AttemptScore;
import casebook.scoring.ScoreEntry;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of the results: an attempt, or a student without any.
 *
 * @param section the name of it; empty when the quiz is set for the person
 * @param line null for a student who has not started
 * @param late whether answers came too late
 * @param scored the entries that count, in the order of their slots; empty before it is handed in
 */
public record GridRow(
        long account, String name, String section, @Nullable ResultLine line, boolean late, List<ScoreEntry> scored) {

    public GridRow {
        scored = List.copyOf(scored);
    }

    /** Null until it is submitted. */
    public @Nullable AttemptScore score() {
        return scored.isEmpty() ? null : AttemptScore.of(scored);
    }

    public Optional<ScoreEntry> at(int slot) {
        return scored.stream().filter(entry -> entry.slot() == slot).findFirst();
    }

    GridRow with(List<ScoreEntry> entries) {
        return new GridRow(account, name, section, line, late, entries);
    }
}
