package casebook.platform.store;

import casebook.platform.AuditQuery;
import casebook.platform.AuditRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where audit rows go, and where they are read again. */
@ApplicationScoped
public class AuditTrail {
    @PersistenceContext
    private EntityManager entities;

    public void add(
            Instant happened,
            @Nullable Long course,
            String type,
            @Nullable Long byAccount,
            String subject,
            String detail) {
        entities.persist(new AuditEventEntity(happened, course, type, byAccount, subject, detail));
    }

    /** The newest first; each condition has an index that ends with time and id, so a page costs no more than its rows. */
    public List<AuditRow> read(AuditQuery asked) {
        Map<String, Object> values = new HashMap<>();
        List<String> where = new ArrayList<>(List.of("1 = 1"));
        put(where, values, "e.course = :course", "course", asked.course());
        put(where, values, "e.happenedAt >= :from", "from", asked.from());
        put(where, values, "e.happenedAt < :until", "until", asked.until());
        put(where, values, "e.type = :type", "type", asked.type().isEmpty() ? null : asked.type());
        put(where, values, "e.byAccount = :by", "by", asked.by());
        if (asked.namesOne()) {
            put(where, values, "e.subject = :subject", "subject", asked.subject());
        } else if (!asked.subject().isEmpty()) {
            // With "escape" the statement would be sent to Derby with all values written into it.
            String beginning = asked.subject().replaceAll("[%\\\\]", "_") + "%";
            put(where, values, "e.subject like :subject", "subject", beginning);
        }
        AuditQuery.Place before = asked.before();
        if (before != null) {
            put(where, values, "(e.happenedAt < :at or (e.happenedAt = :at and e.id < :id))", "at", before.at());
            values.put("id", before.id());
        }
        TypedQuery<AuditEventEntity> query = entities.createQuery(
                "select e from AuditEventEntity e where " + String.join(" and ", where)
                        + " order by e.happenedAt desc, e.id desc",
                AuditEventEntity.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(asked.most())
                .getResultStream()
                .map(AuditEventEntity::row)
                .toList();
    }

    private static void put(
            List<String> where, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.add(condition);
            values.put(name, value);
        }
    }
}
