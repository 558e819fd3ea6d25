package casebook.questionbank.store;

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

/** A bank; its body is the tree of {@code bank.yaml}. */
@Entity
@Cacheable(false)
@Table(name = "bank")
@NullUnmarked
class BankEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bank_seq")
    @SequenceGenerator(name = "bank_seq", sequenceName = "bank_seq", allocationSize = 50)
    Long id;

    String slug;
    String title;
    int format;

    @Lob
    String body;

    @Column(name = "file_hash")
    String fileHash;

    @Column(name = "retired_at")
    Instant retiredAt;
}
