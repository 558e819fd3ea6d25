package casebook.questionbank.store;

import casebook.questionbank.ItemState;
import casebook.questionbank.ItemStates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads how items stand in two queries. */
@ApplicationScoped
public class JpaItemStates implements ItemStates {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<ItemState> all() {
        Map<Long, Integer> newest = new HashMap<>();
        entities.createQuery(
                        "select v.itemId, max(v.number) from ItemVersionEntity v group by v.itemId", Object[].class)
                .getResultStream()
                .forEach(row -> newest.put((Long) row[0], (Integer) row[1]));
        return entities.createQuery("""
                        select i.id, b.slug, b.title, i.slug, i.fileHash, i.retiredAt, b.retiredAt,
                               s.number, s.status, s.createdBy
                        from ItemEntity i join BankEntity b on b.id = i.bankId
                          left join ItemVersionEntity s on s.id = i.servedVersion
                        order by b.slug, i.slug
                        """, Object[].class)
                .getResultStream()
                .map(row -> state(row, newest))
                .toList();
    }

    private static ItemState state(@Nullable Object[] row, Map<Long, Integer> newest) {
        @Nullable String status = (String) row[8];
        return new ItemState(
                (String) row[1],
                (String) row[2],
                (String) row[3],
                row[4] != null,
                (Integer) row[7],
                status == null ? "DRAFT" : status,
                newest.getOrDefault((Long) row[0], 0),
                row[9] != null,
                row[5] != null || row[6] != null);
    }
}
