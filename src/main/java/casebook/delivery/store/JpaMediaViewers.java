package casebook.delivery.store;

import casebook.questionbank.MediaViewers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Looks for an attempt with a question that shows a picture or sound and is not closed to its taker. */
@ApplicationScoped
public class JpaMediaViewers implements MediaViewers {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public boolean mayView(long account, String name) {
        Number found = (Number) entities.createNativeQuery("""
                        SELECT COUNT(*) FROM item_version_medium m
                        JOIN attempt_slot s ON s.item_version_id = m.item_version_id
                        JOIN attempt a ON a.id = s.attempt_id
                        WHERE m.medium = ?1 AND a.account_id = ?2
                          AND (s.own_seconds IS NULL OR s.opened_at IS NOT NULL OR a.status <> 'IN_PROGRESS')
                        """)
                .setParameter(1, name)
                .setParameter(2, account)
                .getSingleResult();
        return found.longValue() > 0;
    }
}
