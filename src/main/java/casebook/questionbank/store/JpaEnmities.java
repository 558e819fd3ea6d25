package casebook.questionbank.store;

import casebook.questionbank.Enmities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads who must not stand with whom without any body. */
@ApplicationScoped
public class JpaEnmities implements Enmities {
    /** {@code i} names {@code o} in its newest version. */
    private static final String NAMES = """
             from ItemEntity i, ItemVersionEntity v join v.enemies e, ItemEntity o, BankEntity b
            where v.itemId = i.id and o.slug = e and o.id <> i.id and o.retiredAt is null and i.retiredAt is null
              and v.number = (select max(w.number) from ItemVersionEntity w where w.itemId = i.id)
            """;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Enemy> of(long item) {
        Map<String, Enemy> found = new HashMap<>();
        List.of(
                        "select o.id, b.slug, o.slug" + NAMES + " and b.id = o.bankId and i.id = :some",
                        "select i.id, b.slug, i.slug" + NAMES + " and b.id = i.bankId and o.id = :some")
                .forEach(query -> rows(query, item)
                        .forEach(row -> found.put(
                                row[1] + "/" + row[2], new Enemy((Long) row[0], (String) row[1], (String) row[2]))));
        return found.values().stream()
                .sorted((one, other) -> one.slug().compareTo(other.slug()))
                .toList();
    }

    @Override
    public Map<String, Set<String>> ofBank(long bank) {
        Map<String, Set<String>> found = new HashMap<>();
        rows("select i.slug, o.slug" + NAMES + " and b.id = i.bankId and b.id = :some", bank)
                .forEach(row -> put(found, (String) row[0], (String) row[1]));
        rows("select o.slug, i.slug" + NAMES + " and b.id = o.bankId and b.id = :some", bank)
                .forEach(row -> put(found, (String) row[0], (String) row[1]));
        return found;
    }

    private static void put(Map<String, Set<String>> found, String slug, String enemy) {
        found.computeIfAbsent(slug, one -> new TreeSet<>()).add(enemy);
    }

    @Override
    public Set<String> unknown(Collection<String> slugs) {
        Set<String> unknown = new TreeSet<>(slugs);
        if (!slugs.isEmpty()) {
            unknown.removeAll(entities.createQuery("""
                            select i.slug from ItemEntity i, BankEntity b
                            where i.slug in :slugs and i.retiredAt is null and b.id = i.bankId and b.retiredAt is null
                            """, String.class)
                    .setParameter("slugs", slugs)
                    .getResultList());
        }
        return unknown;
    }

    private List<Object[]> rows(String query, long some) {
        return entities.createQuery(query, Object[].class)
                .setParameter("some", some)
                .getResultList();
    }
}
