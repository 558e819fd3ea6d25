package casebook.gradebook.app;

import casebook.delivery.Assignment;
import casebook.delivery.Attempt;
import casebook.delivery.app.AttemptSlots;
import casebook.gradebook.OwnResult;
import casebook.gradebook.SectionMedian;
import casebook.gradebook.Untold;
import casebook.gradebook.Visibility;
import casebook.scoring.AttemptScore;
import casebook.scoring.ScoreEntry;
import casebook.scoring.Scores;
import casebook.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One student's attempts at one assignment as results; marks are looked up only where they may be shown. */
@ApplicationScoped
class OwnMarks {
    private final Scores scores;
    private final Peers peers;
    private final AttemptSlots slots;
    private final UntoldForecasts untold;

    @Inject
    OwnMarks(Scores scores, Peers peers, AttemptSlots slots, UntoldForecasts untold) {
        this.scores = scores;
        this.peers = peers;
        this.slots = slots;
        this.untold = untold;
    }

    /**
     * The results of attempts, in their order.
     *
     * @param who whose attempts they are
     * @param submitted at least one attempt, all of one student at the assignment
     */
    List<OwnResult> of(Actor who, Assignment assignment, List<Attempt> submitted, Visibility visibility) {
        Map<Long, List<ScoreEntry>> scored = visibility.marks()
                ? scores.latest(submitted.stream().map(Attempt::id).toList())
                : Map.of();
        SectionMedian median = visibility.marks()
                ? peers.median(assignment, submitted.getFirst().account()).orElse(null)
                : null;
        List<OwnResult> results = new ArrayList<>();
        for (Attempt attempt : submitted) {
            List<ScoreEntry> known = scored.get(attempt.id());
            AttemptScore score =
                    known == null ? null : Untold.score(known, untold.of(who, assignment, slots.of(attempt.id())));
            results.add(result(assignment, attempt, visibility, score, median));
        }
        return results;
    }

    static Instant submittedAt(Attempt attempt) {
        Instant submitted = attempt.submittedAt();
        return submitted == null ? attempt.startedAt() : submitted;
    }

    private static OwnResult result(
            Assignment assignment,
            Attempt attempt,
            Visibility visibility,
            @Nullable AttemptScore score,
            @Nullable SectionMedian median) {
        Instant submitted = submittedAt(attempt);
        Instant since = visibility.since();
        return new OwnResult(
                attempt.id(),
                assignment.id(),
                assignment.title(),
                attempt.number(),
                submitted,
                visibility.shows(),
                visibility.marks() ? since == null ? submitted : since : null,
                visibility.opensAt(),
                score,
                median);
    }
}
