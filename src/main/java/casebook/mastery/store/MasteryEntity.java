package casebook.mastery.store;

import casebook.mastery.ConceptTally;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A tally's row. */
@Entity
@Cacheable(false)
@Table(name = "mastery")
@IdClass(MasteryEntity.Key.class)
@NullUnmarked
class MasteryEntity {
    private static final int PLACES = 4;

    /** The three parts of the key. */
    public record Key(Long accountId, String concept, Long attemptId) {}

    @Id
    @Column(name = "account_id")
    Long accountId;

    @Id
    String concept;

    @Id
    @Column(name = "attempt_id")
    Long attemptId;

    int questions;
    BigDecimal score;

    @Column(name = "max_score")
    BigDecimal maxScore;

    @Column(name = "happened_at")
    Instant happenedAt;

    protected MasteryEntity() {}

    MasteryEntity(ConceptTally tally) {
        accountId = tally.account();
        concept = tally.concept();
        attemptId = tally.attempt();
        questions = tally.questions();
        score = stored(tally.score());
        maxScore = stored(tally.max());
        happenedAt = tally.at();
    }

    ConceptTally tally() {
        return new ConceptTally(
                accountId, attemptId, concept, questions, score.doubleValue(), maxScore.doubleValue(), happenedAt);
    }

    private static BigDecimal stored(double marks) {
        return BigDecimal.valueOf(marks).setScale(PLACES, RoundingMode.HALF_EVEN);
    }
}
