package casebook.questionbank.store;

import casebook.questionbank.ItemEvent;
import casebook.questionbank.ItemEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The deeds on items in the database. */
@ApplicationScoped
public class JpaItemEvents implements ItemEvents {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(ItemEvent event) {
        ItemEventEntity row = new ItemEventEntity();
        row.itemVersionId = event.version();
        row.type = event.type().name();
        row.byAccount = event.by();
        row.happenedAt = event.at();
        row.words = event.words();
        entities.persist(row);
    }

    @Override
    public List<ItemEvent> of(long item) {
        return entities.createQuery("""
                        select e from ItemEventEntity e, ItemVersionEntity v
                        where v.id = e.itemVersionId and v.itemId = :item
                        order by e.happenedAt desc, e.id desc
                        """, ItemEventEntity.class)
                .setParameter("item", item)
                .getResultStream()
                .map(row -> new ItemEvent(
                        row.itemVersionId, ItemEvent.Type.valueOf(row.type), row.byAccount, row.happenedAt, row.words))
                .toList();
    }
}
