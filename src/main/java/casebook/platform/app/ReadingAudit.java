package casebook.platform.app;

import casebook.platform.AuditQuery;
import casebook.platform.AuditRow;
import casebook.platform.store.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads the trail. Whoever hands rows out has asked who may see them. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadingAudit {
    private final AuditTrail trail;

    @Inject
    public ReadingAudit(AuditTrail trail) {
        this.trail = trail;
    }

    /** The newest first. */
    public List<AuditRow> read(AuditQuery query) {
        return trail.read(query);
    }
}
