package casebook.cases.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A case over its versions. */
@Entity
@Cacheable(false)
@Table(name = "teaching_case")
@NullUnmarked
class TeachingCaseEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "teaching_case_seq")
    @SequenceGenerator(name = "teaching_case_seq", sequenceName = "teaching_case_seq", allocationSize = 50)
    Long id;

    String slug;

    @Column(name = "file_hash")
    String fileHash;

    /** The version that readers see; null while there is none. */
    @Column(name = "served_version")
    Long servedVersion;

    @Column(name = "retired_at")
    Instant retiredAt;
}
