package casebook.cases.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** One version of a case, whole, as its JSON tree. Never rewritten. */
@Entity
@Cacheable(false)
@Table(name = "case_version")
@NullUnmarked
class CaseVersionEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_version_seq")
    @SequenceGenerator(name = "case_version_seq", sequenceName = "case_version_seq", allocationSize = 50)
    Long id;

    @Column(name = "case_id")
    Long caseId;

    int number;
    String title;
    int format;

    @Lob
    String body;

    String hash;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    Long createdBy;
}
