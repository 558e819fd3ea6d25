package casebook.questionbank.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** Where one anchor of an item version stands in a later version of its case. */
@Entity
@Cacheable(false)
@Table(name = "anchor_state")
@IdClass(AnchorStateEntity.Key.class)
@NullUnmarked
class AnchorStateEntity {
    /** The three parts of the key. */
    public record Key(Long itemVersionId, Integer anchor, Long caseVersionId) {}

    @Id
    @Column(name = "item_version_id")
    Long itemVersionId;

    @Id
    Integer anchor;

    @Id
    @Column(name = "case_version_id")
    Long caseVersionId;

    /** KEPT, MOVED, DOUBTFUL or ORPHANED. */
    String state;

    String passage;

    @Column(name = "decided_at")
    Instant decidedAt;

    /** Null when it was worked out. */
    @Column(name = "decided_by")
    Long decidedBy;
}
