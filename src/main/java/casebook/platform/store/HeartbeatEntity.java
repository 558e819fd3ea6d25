package casebook.platform.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** The one row that tells when a server was last alive. */
@Entity
@Cacheable(false)
@Table(name = "heartbeat")
@NullUnmarked
class HeartbeatEntity {
    static final int ONLY = 1;

    @Id
    private Integer id;

    @Column(name = "beat_at")
    private Instant beatAt;

    protected HeartbeatEntity() {}

    HeartbeatEntity(Instant beatAt) {
        this.id = ONLY;
        this.beatAt = beatAt;
    }

    Instant beatAt() {
        return beatAt;
    }
}
