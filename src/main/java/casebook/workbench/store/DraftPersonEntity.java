package casebook.workbench.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** Somebody who may work on a draft, and when they had it open last. */
@Entity
@Cacheable(false)
@Table(name = "draft_person")
@IdClass(DraftPersonEntity.Key.class)
@NullUnmarked
class DraftPersonEntity {
    /** The two parts of the key. */
    public record Key(Long draftId, Long accountId) {}

    @Id
    @Column(name = "draft_id")
    Long draftId;

    @Id
    @Column(name = "account_id")
    Long accountId;

    @Column(name = "seen_at")
    Instant seenAt;
}
