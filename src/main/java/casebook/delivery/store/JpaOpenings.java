package casebook.delivery.store;

import casebook.delivery.Opening;
import casebook.delivery.Openings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Openings in the rows of the slots. Written by statements: whoever opens holds the attempt's row. */
@ApplicationScoped
public class JpaOpenings implements Openings {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public Map<Integer, Opening> of(long attempt) {
        return entities.createQuery("""
                        select s.slot, s.openedAt, s.limitSeconds, s.extendedBefore from AttemptSlotEntity s
                        where s.attemptId = :attempt and s.openedAt is not null
                        """, Object[].class)
                .setParameter("attempt", attempt)
                .getResultStream()
                .map(row -> new Opening(
                        (Integer) row[0], (Instant) row[1], Duration.ofSeconds((Long) row[2]), Duration.ofSeconds((Long)
                                row[3])))
                .collect(Collectors.toMap(Opening::slot, opening -> opening));
    }

    @Override
    public void put(long attempt, Opening opening) {
        entities.createQuery("""
                        update AttemptSlotEntity s set s.openedAt = :at, s.limitSeconds = :limit,
                          s.extendedBefore = :before where s.attemptId = :attempt and s.slot = :slot
                        """)
                .setParameter("at", opening.at())
                .setParameter("limit", opening.limit().toSeconds())
                .setParameter("before", opening.extendedBefore().toSeconds())
                .setParameter("attempt", attempt)
                .setParameter("slot", opening.slot())
                .executeUpdate();
    }

    @Override
    public Duration extended(long attempt) {
        return Duration.ofSeconds(
                entities.createQuery("select a.extendedSeconds from AttemptEntity a where a.id = :attempt", Long.class)
                        .setParameter("attempt", attempt)
                        .getSingleResult());
    }
}
