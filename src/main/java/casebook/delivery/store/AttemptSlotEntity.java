package casebook.delivery.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.NullUnmarked;

/** A question of an attempt. Written once. */
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
}
