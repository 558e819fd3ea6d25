package casebook.questionbank.store;

import casebook.item.AssessmentItem;
import casebook.item.RenderedItem;
import casebook.item.json.ItemJson;
import casebook.questionbank.ItemListing;
import casebook.questionbank.ItemVersion;
import casebook.questionbank.ItemVersions;
import casebook.shared.JsonTree;
import casebook.shared.Parsed;
import casebook.shared.Places;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Item versions in the database. */
@ApplicationScoped
public class JpaItemVersions implements ItemVersions {
    private static final String REVIEWED = """
            v.id = i.servedVersion and b.id = i.bankId
              and i.retiredAt is null and b.retiredAt is null and v.status = 'REVIEWED'
            """;
    /** Anchors count in the version of the case that is served now. */
    private static final String LOST = """
            exists (
                select a from AnchorStateEntity a, casebook.cases.store.TeachingCaseEntity c
                where a.itemVersionId = v.id and a.state = 'ORPHANED' and a.caseVersionId = c.servedVersion)
            """;

    private static final String DRAWABLE = REVIEWED + " and not " + LOST;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<ItemVersion> find(long version) {
        return findAll(List.of(version)).stream().findFirst();
    }

    @Override
    public List<ItemVersion> findAll(Collection<Long> versions) {
        return entities.createQuery("""
                        select v, b.slug from ItemVersionEntity v, ItemEntity i, BankEntity b
                        where v.id in :versions and i.id = v.itemId and b.id = i.bankId
                        """, Object[].class)
                .setParameter("versions", versions)
                .getResultStream()
                .map(row -> read((ItemVersionEntity) row[0], (String) row[1]))
                .toList();
    }

    @Override
    public List<ItemListing> drawable(Collection<String> banks) {
        return listings(DRAWABLE + " and b.slug in :some", banks);
    }

    @Override
    public List<ItemListing> orphaned(Collection<String> banks) {
        return listings(REVIEWED + " and " + LOST + " and b.slug in :some", banks);
    }

    @Override
    public List<ItemListing> drawableBySlug(Collection<String> slugs) {
        return listings(DRAWABLE + " and i.slug in :some", slugs);
    }

    @Override
    public List<ItemListing> listings(Collection<Long> versions) {
        return listings("v.itemId = i.id and b.id = i.bankId and v.id in :some", versions);
    }

    /** Three queries however many there are, and none reads a body. */
    private List<ItemListing> listings(String condition, Collection<?> some) {
        String from = " from ItemEntity i, BankEntity b, ItemVersionEntity v ";
        Map<Long, List<String>> concepts = words(from + "join v.concepts w where " + condition, some);
        Map<Long, List<String>> enemies = words(from + "join v.enemies w where " + condition, some);
        return rows(
                        "select v.id, i.id, b.slug, i.slug, v.kind, v.level, v.part, v.marks" + from + "where "
                                + condition + " order by i.id",
                        some)
                .map(row -> new ItemListing(
                        (Long) row[0],
                        (Long) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        concepts.getOrDefault((Long) row[0], List.of()),
                        (String) row[5],
                        (String) row[6],
                        ((BigDecimal) row[7]).doubleValue(),
                        enemies.getOrDefault((Long) row[0], List.of())))
                .toList();
    }

    private Map<Long, List<String>> words(String from, Collection<?> some) {
        Map<Long, List<String>> words = new HashMap<>();
        rows("select v.id, w" + from + " order by v.id, index(w)", some)
                .forEach(row -> words.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add((String) row[1]));
        return words;
    }

    private Stream<Object[]> rows(String query, Collection<?> some) {
        return entities.createQuery(query, Object[].class)
                .setParameter("some", some)
                .getResultStream();
    }

    private static ItemVersion read(ItemVersionEntity row, String bank) {
        Parsed<AssessmentItem> parsed = ItemJson.read(tree(row.body), Places.NONE);
        AssessmentItem item = parsed.asOptional()
                .orElseThrow(() -> new IllegalStateException(
                        "item version " + row.id + " is unreadable: " + parsed.diagnostics()));
        return new ItemVersion(row.id, row.itemId, bank, row.caseVersionId, item, RenderedItem.of(item));
    }

    private static JsonObject tree(String body) {
        try (JsonReader reader = JsonTree.reader(body)) {
            return reader.readObject();
        }
    }
}
