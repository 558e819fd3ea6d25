package casebook.platform.store;

import casebook.platform.AuditRow;
import casebook.platform.PersonalFile;
import casebook.platform.app.PersonalData;
import casebook.platform.json.Rows;
import casebook.shared.JsonTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** What the trail says of the person, which stays when they are erased as it names nobody, and their jobs, which go. */
@ApplicationScoped
public class PlatformPersonalData implements PersonalData {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public int place() {
        return 6;
    }

    @Override
    public List<PersonalFile> copy(long account) {
        List<AuditRow> rows = entities.createQuery("""
                        select e from AuditEventEntity e where e.byAccount = :account or e.subject = :subject
                        order by e.happenedAt, e.id
                        """, AuditEventEntity.class)
                .setParameter("account", account)
                .setParameter("subject", "account " + account)
                .getResultStream()
                .map(AuditEventEntity::row)
                .toList();
        return List.of(new PersonalFile("audit", Rows.of(rows, PlatformPersonalData::row)));
    }

    /** A job that has not ended yet may hold a list of people; it goes with all others after 30 days. */
    @Override
    public void erase(long account, Instant now) {
        entities.createQuery("""
                        delete from JobFileEntity f
                        where f.jobId in (select j.id from JobEntity j where j.ownerId = :account)
                        """).setParameter("account", account).executeUpdate();
        entities.createQuery("delete from JobEntity j where j.ownerId = :account and j.finishedAt is not null")
                .setParameter("account", account)
                .executeUpdate();
    }

    private static JsonObjectBuilder row(AuditRow event) {
        JsonObjectBuilder json = JsonTree.object();
        Rows.moment(json, "at", event.at()).add("type", event.type());
        Long by = event.by();
        Rows.text(json, "byAccount", by == null ? null : by.toString());
        return json.add("subject", event.subject()).add("detail", event.detail());
    }
}
