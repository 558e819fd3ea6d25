package casebook.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** The heartbeat row. */
@ApplicationScoped
public class Beats {
    @PersistenceContext
    private EntityManager entities;

    /** The last beat, its row locked until the transaction ends; empty on a new database. */
    public Optional<Instant> lastForUpdate() {
        return Optional.ofNullable(
                        entities.find(HeartbeatEntity.class, HeartbeatEntity.ONLY, LockModeType.PESSIMISTIC_WRITE))
                .map(HeartbeatEntity::beatAt);
    }

    /** The last beat; empty on a new database. */
    public Optional<Instant> last() {
        return Optional.ofNullable(entities.find(HeartbeatEntity.class, HeartbeatEntity.ONLY))
                .map(HeartbeatEntity::beatAt);
    }

    public void first(Instant now) {
        entities.persist(new HeartbeatEntity(now));
    }

    /** Writes the row unless a later beat stands in it; either way the database has shown that it can write. */
    public void beat(Instant now) {
        entities.createQuery("update HeartbeatEntity b set b.beatAt = :now where b.id = 1 and b.beatAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
