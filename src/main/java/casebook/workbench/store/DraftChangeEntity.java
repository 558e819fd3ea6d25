package casebook.workbench.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A change of a draft with what undoes it. Never rewritten. */
@Entity
@Cacheable(false)
@Table(name = "draft_change")
@IdClass(DraftChangeEntity.Key.class)
@NullUnmarked
class DraftChangeEntity {
    /** The two parts of the key. */
    public record Key(Long draftId, Integer revision) {}

    @Id
    @Column(name = "draft_id")
    Long draftId;

    @Id
    Integer revision;

    @Column(name = "by_account")
    Long byAccount;

    @Column(name = "changed_at")
    Instant changedAt;

    String kind;
    String what;

    @Lob
    @Column(name = "forward_patch")
    String forwardPatch;

    @Lob
    @Column(name = "inverse_patch")
    String inversePatch;
}
