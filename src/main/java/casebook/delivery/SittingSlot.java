package casebook.delivery;

import casebook.item.CandidateIds;
import casebook.item.CandidateItem;
import casebook.questionbank.ItemVersion;
import java.time.Duration;
import java.util.Optional;

/** A question of an attempt with all that is needed to show, check and score it. It never changes. */
public record SittingSlot(int slot, double marks, ItemVersion version, CandidateIds ids, CandidateItem item) {

    /** The time that the question has of its own, for everybody; none for most. */
    public Optional<Duration> ownTime() {
        return Optional.ofNullable(version.item().timeLimit());
    }
}
