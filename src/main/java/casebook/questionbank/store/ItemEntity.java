package casebook.questionbank.store;

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

/** An item over its versions. */
@Entity
@Cacheable(false)
@Table(name = "item")
@NullUnmarked
class ItemEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "item_seq")
    @SequenceGenerator(name = "item_seq", sequenceName = "item_seq", allocationSize = 50)
    Long id;

    @Column(name = "bank_id")
    Long bankId;

    String slug;

    @Column(name = "file_hash")
    String fileHash;

    /** The version that new draws see; null while there is none. */
    @Column(name = "served_version")
    Long servedVersion;

    @Column(name = "retired_at")
    Instant retiredAt;
}
