package casebook.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Where audit rows go. */
@ApplicationScoped
public class AuditTrail {
    @PersistenceContext
    private EntityManager entities;

    public void add(AuditEventEntity event) {
        entities.persist(event);
    }
}
