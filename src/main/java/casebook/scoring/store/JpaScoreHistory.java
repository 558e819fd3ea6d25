package casebook.scoring.store;

import casebook.scoring.ScoreEntry;
import casebook.scoring.ScoreHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All that the ledger says of one question of an attempt. */
@ApplicationScoped
public class JpaScoreHistory implements ScoreHistory {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<ScoreEntry> of(long attempt, int slot) {
        return entities.createQuery("""
                        select s from ScoreEntryEntity s where s.attemptId = :attempt and s.slot = :slot
                        order by s.recordedAt, s.id
                        """, ScoreEntryEntity.class)
                .setParameter("attempt", attempt)
                .setParameter("slot", slot)
                .getResultStream()
                .map(ScoreEntryEntity::entry)
                .toList();
    }
}
