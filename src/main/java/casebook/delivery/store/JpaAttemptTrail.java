package casebook.delivery.store;

import casebook.delivery.AttemptEvent;
import casebook.delivery.AttemptTrail;
import casebook.delivery.StoredSave;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Events and saves of attempts in the database. */
@ApplicationScoped
public class JpaAttemptTrail implements AttemptTrail {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<AttemptEvent> events(long attempt) {
        return entities.createQuery(
                        "select e from AttemptEventEntity e where e.attemptId = :attempt order by e.happenedAt, e.id",
                        AttemptEventEntity.class)
                .setParameter("attempt", attempt)
                .getResultStream()
                .map(AttemptEventEntity::event)
                .toList();
    }

    @Override
    public List<Save> saves(long attempt, int slot) {
        return entities.createQuery("""
                        select r from ResponseEventEntity r
                        where r.attemptId = :attempt and r.slot = :slot order by r.sequence
                        """, ResponseEventEntity.class)
                .setParameter("attempt", attempt)
                .setParameter("slot", slot)
                .getResultStream()
                .map(row -> new Save(row.toSave(), row.clientTime))
                .toList();
    }

    @Override
    public Map<Integer, List<StoredSave>> saves(long attempt) {
        return entities.createQuery(
                        "select r from ResponseEventEntity r where r.attemptId = :attempt order by r.sequence",
                        ResponseEventEntity.class)
                .setParameter("attempt", attempt)
                .getResultStream()
                .map(ResponseEventEntity::toSave)
                .collect(Collectors.groupingBy(StoredSave::slot));
    }

    @Override
    public boolean happened(long attempt, AttemptEvent.Type type, long by, Instant since) {
        return entities.createQuery("""
                                select count(e) from AttemptEventEntity e
                                where e.attemptId = :attempt and e.type = :type and e.byAccount = :by
                                  and e.happenedAt >= :since
                                """, Long.class)
                        .setParameter("attempt", attempt)
                        .setParameter("type", type)
                        .setParameter("by", by)
                        .setParameter("since", since)
                        .getSingleResult()
                > 0;
    }
}
