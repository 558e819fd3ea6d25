package casebook.cases.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** What is being changed in a case, whole, as its JSON tree. */
@Entity
@Cacheable(false)
@Table(name = "case_edit")
@NullUnmarked
class CaseEditEntity {
    @Id
    @Column(name = "case_id")
    Long caseId;

    @Column(name = "base_version")
    Long baseVersion;

    int revision;

    @Lob
    String body;

    @Column(name = "account_id")
    Long accountId;

    @Column(name = "updated_at")
    Instant updatedAt;
}
