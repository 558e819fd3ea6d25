package casebook.questionbank.store;

import casebook.item.Status;
import casebook.questionbank.AnchorStanding;
import casebook.questionbank.ItemLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The newest versions of the items of banks in three queries, however many there are; no body is read. */
@ApplicationScoped
public class ItemLines {
    private static final String FROM = " from ItemEntity i, BankEntity b, ItemVersionEntity v ";
    private static final String NEWEST = """
            i.bankId in :banks and b.id = i.bankId and v.itemId = i.id
              and v.number = (select max(w.number) from ItemVersionEntity w where w.itemId = i.id)
            """;

    @PersistenceContext
    private EntityManager entities;

    List<ItemLine> of(Collection<Long> banks) {
        if (banks.isEmpty()) {
            return List.of();
        }
        Map<Long, List<String>> concepts = new HashMap<>();
        rows("select v.id, c" + FROM + "join v.concepts c where " + NEWEST + " order by v.id, index(c)", banks)
                .forEach(row -> concepts.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add(String.valueOf(row[1])));
        Map<Long, AnchorStanding> anchors = anchors(banks);
        return rows(
                        "select i.id, i.bankId, i.slug, i.servedVersion, i.retiredAt, v.id, v.number, v.status,"
                                + " v.objective, v.kind, v.level, v.part, v.marks" + FROM + "where " + NEWEST
                                + " order by i.slug, i.id",
                        banks)
                .map(row -> line(row, concepts, anchors))
                .toList();
    }

    private Map<Long, AnchorStanding> anchors(Collection<Long> banks) {
        Map<Long, AnchorStanding> worst = new HashMap<>();
        rows(
                        "select v.id, a.state" + FROM
                                + ", AnchorStateEntity a, casebook.cases.store.TeachingCaseEntity c " + "where "
                                + NEWEST + " and a.itemVersionId = v.id and a.caseVersionId = c.servedVersion",
                        banks)
                .forEach(row -> worst.merge(
                        (Long) row[0],
                        AnchorStanding.valueOf(String.valueOf(row[1])),
                        (one, other) -> one.compareTo(other) > 0 ? one : other));
        return worst;
    }

    private Stream<@Nullable Object[]> rows(String query, Collection<Long> banks) {
        return entities.createQuery(query, Object[].class)
                .setParameter("banks", banks)
                .getResultStream();
    }

    private static ItemLine line(
            @Nullable Object[] row, Map<Long, List<String>> concepts, Map<Long, AnchorStanding> anchors) {
        Long version = (Long) row[5];
        return new ItemLine(
                (Long) row[0],
                (Long) row[1],
                String.valueOf(row[2]),
                version,
                (Integer) row[6],
                Status.valueOf(String.valueOf(row[7])),
                (Long) row[3],
                concepts.getOrDefault(version, List.of()),
                String.valueOf(row[8]),
                String.valueOf(row[9]),
                String.valueOf(row[10]),
                String.valueOf(row[11]),
                ((BigDecimal) row[12]).doubleValue(),
                anchors.getOrDefault(version, AnchorStanding.KEPT),
                row[4] != null);
    }
}
