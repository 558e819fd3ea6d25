package casebook.delivery.store;

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

/** A response that came after the end; kept, not scored. */
@Entity
@Cacheable(false)
@Table(name = "late_response")
@NullUnmarked
class LateResponseEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "late_response_seq")
    @SequenceGenerator(name = "late_response_seq", sequenceName = "late_response_seq", allocationSize = 50)
    Long id;

    @Column(name = "attempt_id")
    Long attemptId;

    int slot;
    int sequence;

    @Lob
    String response;

    @Column(name = "size_bytes")
    int sizeBytes;

    @Column(name = "received_at")
    Instant receivedAt;
}
