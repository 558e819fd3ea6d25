package casebook.mastery.app;

import casebook.delivery.Attempt;
import casebook.delivery.AttemptKind;
import casebook.delivery.Attempts;
import casebook.item.Kind;
import casebook.mastery.ConceptTallies;
import casebook.mastery.ConceptTally;
import casebook.platform.SystemTask;
import casebook.questionbank.app.ItemLibrary;
import casebook.scoring.AttemptScored;
import casebook.scoring.ScoreEntry;
import casebook.scoring.Scores;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Keeps the tallies in step with the ledger: in the transaction of a submit, and whenever the ledger changes later. */
@SystemTask
@ApplicationScoped
@Transactional
public class KeepingTallies {
    private final Attempts attempts;
    private final Scores scores;
    private final ItemLibrary items;
    private final ConceptTallies tallies;

    @Inject
    public KeepingTallies(Attempts attempts, Scores scores, ItemLibrary items, ConceptTallies tallies) {
        this.attempts = attempts;
        this.scores = scores;
        this.items = items;
        this.tallies = tallies;
    }

    public void tally(@Observes AttemptScored scored) {
        Attempt attempt = scored.attempt();
        if (attempt.kind() == AttemptKind.PREVIEW) {
            return;
        }
        List<ConceptTally> made = made(attempt, scored.latest());
        if (scored.again()) {
            tallies.replace(attempt.account(), attempt.id(), made);
        } else {
            tallies.add(made);
        }
    }

    /** Makes the tallies of an attempt again from the ledger, for marking and regrading. */
    public void rebuild(long attemptId) {
        Attempt attempt = attempts.find(attemptId).orElseThrow();
        if (attempt.kind() == AttemptKind.TAKE) {
            tallies.replace(
                    attempt.account(),
                    attempt.id(),
                    made(attempt, scores.latest(attemptId).values()));
        }
    }

    private List<ConceptTally> made(Attempt attempt, Collection<ScoreEntry> latest) {
        Instant submitted = attempt.submittedAt();
        return ConceptTally.of(
                attempt.account(),
                attempt.id(),
                submitted == null ? attempt.startedAt() : submitted,
                latest.stream().filter(this::tellsOfMastery).toList(),
                version -> items.get(version).item().concept());
    }

    /**
     * A question without marks measures nothing; a forecast measures calibration, and one outcome says nothing of what
     * somebody knows, though its marks would tell the outcome to those who have not come to it in the case.
     */
    private boolean tellsOfMastery(ScoreEntry entry) {
        return entry.max() > 0 && items.get(entry.itemVersion()).item().kind() != Kind.FORECAST;
    }
}
