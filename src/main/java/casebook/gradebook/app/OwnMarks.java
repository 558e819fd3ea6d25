package casebook.gradebook.app;

import casebook.delivery.Assignment;
import casebook.delivery.Attempt;
import casebook.gradebook.OwnResult;
import casebook.gradebook.SectionMedian;
import casebook.gradebook.Visibility;
import casebook.scoring.AttemptScore;
import casebook.scoring.ScoreEntry;
import casebook.scoring.Scores;
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

    @Inject
    OwnMarks(Scores scores, Peers peers) {
        this.scores = scores;
        this.peers = peers;
    }

    /** @param submitted at least one attempt, all of one student at the assignment */
    List<OwnResult> of(Assignment assignment, List<Attempt> submitted, Visibility visibility) {
        Map<Long, List<ScoreEntry>> scored = visibility.marks()
                ? scores.latest(submitted.stream().map(Attempt::id).toList())
                : Map.of();
        SectionMedian median = visibility.marks()
                ? peers.median(assignment, submitted.getFirst().account()).orElse(null)
                : null;
        List<OwnResult> results = new ArrayList<>();
        for (Attempt attempt : submitted) {
            results.add(result(assignment, attempt, visibility, scored.get(attempt.id()), median));
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
            @Nullable List<ScoreEntry> scored,
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
                scored == null ? null : AttemptScore.of(scored),
                median);
    }
}
