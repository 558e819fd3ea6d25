package casebook.scoring.store;

import casebook.scoring.Marks;
import casebook.scoring.ScoreEntry;
import casebook.scoring.SlotVerdict;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A row of the ledger. Only ever added. */
@Entity
@Cacheable(false)
@Table(name = "score_entry")
@NullUnmarked
class ScoreEntryEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "score_entry_seq")
    @SequenceGenerator(name = "score_entry_seq", sequenceName = "score_entry_seq", allocationSize = 500)
    Long id;

    @Column(name = "attempt_id")
    Long attemptId;

    int slot;

    @Column(name = "item_version_id")
    Long itemVersionId;

    @Column(name = "scorer_version")
    String scorerVersion;

    BigDecimal score;

    /** Totals are made from this one. */
    @Column(name = "exact_score")
    Double exactScore;

    @Column(name = "score_before")
    BigDecimal scoreBefore;

    @Column(name = "max_score")
    BigDecimal maxScore;

    @Enumerated(EnumType.STRING)
    SlotVerdict verdict;

    String reason;

    @Column(name = "by_account")
    Long byAccount;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected ScoreEntryEntity() {}

    ScoreEntryEntity(ScoreEntry entry) {
        attemptId = entry.attempt();
        slot = entry.slot();
        itemVersionId = entry.itemVersion();
        scorerVersion = entry.scorerVersion();
        score = stored(entry.score());
        exactScore = entry.score();
        scoreBefore = stored(entry.before());
        maxScore = Marks.stored(entry.max());
        verdict = entry.verdict();
        reason = entry.reason();
        byAccount = entry.by();
        recordedAt = entry.at();
    }

    ScoreEntry entry() {
        return new ScoreEntry(
                attemptId,
                slot,
                itemVersionId,
                scorerVersion,
                exactScore,
                scoreBefore == null ? null : scoreBefore.doubleValue(),
                maxScore.doubleValue(),
                verdict,
                reason,
                byAccount,
                recordedAt);
    }

    private static @Nullable BigDecimal stored(@Nullable Double score) {
        return score == null ? null : Marks.stored(score);
    }
}
