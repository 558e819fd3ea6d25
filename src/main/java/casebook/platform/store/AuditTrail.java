package casebook.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where audit rows go. */
@ApplicationScoped
public class AuditTrail {
    @PersistenceContext
    private EntityManager entities;

    public void add(Instant happened, String type, @Nullable Long byAccount, String subject, String detail) {
        entities.persist(new AuditEventEntity(happened, type, byAccount, subject, detail));
    }
}
