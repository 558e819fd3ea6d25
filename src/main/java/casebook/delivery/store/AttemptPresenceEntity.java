package casebook.delivery.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** When the page of an attempt last gave a sign of life. */
@Entity
@Cacheable(false)
@Table(name = "attempt_presence")
@NullUnmarked
class AttemptPresenceEntity {
    @Id
    @Column(name = "attempt_id")
    Long attemptId;

    @Column(name = "seen_at")
    Instant seenAt;
}
