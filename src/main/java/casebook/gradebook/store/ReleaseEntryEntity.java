package casebook.gradebook.store;

import casebook.assessment.ReleaseRule;
import casebook.gradebook.Release;
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
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A decision to release. Only ever added. */
@Entity
@Cacheable(false)
@Table(name = "release_entry")
@NullUnmarked
class ReleaseEntryEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "release_entry_seq")
    @SequenceGenerator(name = "release_entry_seq", sequenceName = "release_entry_seq", allocationSize = 50)
    Long id;

    @Column(name = "assignment_id")
    Long assignmentId;

    @Enumerated(EnumType.STRING)
    ReleaseRule.Shows shows;

    String reason;

    @Column(name = "by_account")
    Long byAccount;

    @Column(name = "released_at")
    Instant releasedAt;

    protected ReleaseEntryEntity() {}

    ReleaseEntryEntity(Release release) {
        assignmentId = release.assignment();
        shows = release.shows();
        reason = release.reason();
        byAccount = release.by();
        releasedAt = release.at();
    }

    Release release() {
        return new Release(assignmentId, shows, reason, byAccount, releasedAt);
    }
}
