package casebook.delivery.store;

import casebook.questionbank.ItemUses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts where versions of items are in use. */
@ApplicationScoped
public class JpaItemUses implements ItemUses {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public Map<Long, Use> of(Collection<Long> versions) {
        Map<Long, Use> uses = new HashMap<>();
        if (versions.isEmpty()) {
            return uses;
        }
        counts("select p, count(a.id) from AssignmentEntity a join a.pool p where p in :versions group by p", versions)
                .forEach(row -> uses.put((Long) row[0], new Use((Long) row[1], 0)));
        counts("""
                select s.itemVersionId, count(s.slot) from AttemptSlotEntity s
                where s.itemVersionId in :versions group by s.itemVersionId
                """, versions)
                .forEach(row -> uses.merge(
                        (Long) row[0],
                        new Use(0, (Long) row[1]),
                        (one, other) -> new Use(one.assignments(), other.attempts())));
        return uses;
    }

    private List<Object[]> counts(String query, Collection<Long> versions) {
        return entities.createQuery(query, Object[].class)
                .setParameter("versions", versions)
                .getResultList();
    }
}
