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
public class ItemEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "item_seq")
    @SequenceGenerator(name = "item_seq", sequenceName = "item_seq", allocationSize = 50)
    public Long id;

    @Column(name = "bank_id")
    public Long bankId;

    public String slug;

    @Column(name = "file_hash")
    public String fileHash;

    /** The version that new draws see; null while there is none. */
    @Column(name = "served_version")
    public Long servedVersion;

    @Column(name = "retired_at")
    public Instant retiredAt;
}
