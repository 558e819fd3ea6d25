package casebook.delivery.app;

import casebook.delivery.Attempt;
import casebook.delivery.AttemptTrail;
import casebook.delivery.Attempts;
import casebook.delivery.LateAnswers;
import casebook.delivery.StoredSave;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an attempt held when it was handed in, by slot: what a receipt is for. A late answer that staff accepted since
 * counts, but was not handed in, and a code that a student has written down must not come to be another.
 */
@ApplicationScoped
class HandedIn {
    private final Attempts attempts;
    private final LateAnswers late;
    private final AttemptTrail trail;

    @Inject
    HandedIn(Attempts attempts, LateAnswers late, AttemptTrail trail) {
        this.attempts = attempts;
        this.late = late;
        this.trail = trail;
    }

    /** Of an attempt that is in progress: what counts now. */
    Map<Integer, StoredSave> of(Attempt attempt) {
        Instant submitted = attempt.submittedAt();
        Set<String> accepted = submitted == null ? Set.of() : late.acceptedSince(attempt.id(), submitted);
        return accepted.isEmpty() ? attempts.latest(attempt.id()) : without(accepted, trail.saves(attempt.id()));
    }

    private static Map<Integer, StoredSave> without(Set<String> accepted, Map<Integer, List<StoredSave>> saves) {
        Map<Integer, StoredSave> latest = new HashMap<>();
        saves.forEach((slot, all) -> all.stream()
                .filter(save -> !accepted.contains(slot + ":" + save.sequence()))
                .forEach(save -> latest.put(slot, save)));
        return latest;
    }
}
