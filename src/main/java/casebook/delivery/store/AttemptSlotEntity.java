package casebook.delivery.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A question of an attempt. Written once, but for when its own time began, which {@link JpaOpenings} writes. */
@Entity
@Cacheable(false)
@Table(name = "attempt_slot")
@IdClass(AttemptSlotEntity.Key.class)
@NullUnmarked
class AttemptSlotEntity {
    /** The two parts of the key. */
    public record Key(Long attemptId, Integer slot) {}

    @Id
    @Column(name = "attempt_id")
    Long attemptId;

    @Id
    Integer slot;

    @Column(name = "item_version_id")
    Long itemVersionId;

    BigDecimal marks;

    @Lob
    @Column(name = "candidate_ids")
    String candidateIds;

    @Column(name = "own_seconds")
    Long ownSeconds;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "limit_seconds")
    Long limitSeconds;

    @Column(name = "extended_before")
    Long extendedBefore;
}
