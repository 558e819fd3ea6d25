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
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Item versions in the database. */
@ApplicationScoped
public class JpaItemVersions implements ItemVersions {
    /** Anchors count in the version of the case that is served now. */
    private static final String DRAWABLE = """
            select i, v, b.slug from ItemEntity i, ItemVersionEntity v, BankEntity b
            where v.id = i.servedVersion and b.id = i.bankId
              and i.retiredAt is null and b.retiredAt is null and v.status = 'REVIEWED'
              and not exists (
                select a from AnchorStateEntity a, casebook.cases.store.TeachingCaseEntity c
                where a.itemVersionId = v.id and a.state = 'ORPHANED' and a.caseVersionId = c.servedVersion)
            """;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<ItemVersion> find(long version) {
        return Optional.ofNullable(entities.find(ItemVersionEntity.class, version))
                .map(this::read);
    }

    @Override
    public List<ItemListing> drawable(Collection<String> banks) {
        return listings(entities.createQuery(DRAWABLE + " and b.slug in :banks order by i.id", Object[].class)
                .setParameter("banks", banks)
                .getResultList());
    }

    @Override
    public List<ItemListing> drawableBySlug(Collection<String> slugs) {
        return listings(entities.createQuery(DRAWABLE + " and i.slug in :slugs order by i.id", Object[].class)
                .setParameter("slugs", slugs)
                .getResultList());
    }

    @Override
    public List<ItemListing> listings(Collection<Long> versions) {
        return listings(entities.createQuery("""
                        select i, v, b.slug from ItemEntity i, ItemVersionEntity v, BankEntity b
                        where v.itemId = i.id and b.id = i.bankId and v.id in :versions order by i.id
                        """, Object[].class)
                .setParameter("versions", versions)
                .getResultList());
    }

    private static List<ItemListing> listings(List<Object[]> rows) {
        return rows.stream()
                .map(row -> listing((ItemEntity) row[0], (ItemVersionEntity) row[1], (String) row[2]))
                .toList();
    }

    private static ItemListing listing(ItemEntity item, ItemVersionEntity version, String bank) {
        return new ItemListing(
                version.id,
                item.id,
                bank,
                item.slug,
                version.concepts,
                version.level,
                version.part,
                version.marks.doubleValue());
    }

    private ItemVersion read(ItemVersionEntity row) {
        Parsed<AssessmentItem> parsed = ItemJson.read(tree(row.body), Places.NONE);
        AssessmentItem item = parsed.asOptional()
                .orElseThrow(() -> new IllegalStateException(
                        "item version " + row.id + " is unreadable: " + parsed.diagnostics()));
        String bank = entities.createQuery(
                        "select b.slug from BankEntity b, ItemEntity i where i.id = :item and b.id = i.bankId",
                        String.class)
                .setParameter("item", row.itemId)
                .getSingleResult();
        return new ItemVersion(row.id, row.itemId, bank, row.caseVersionId, item, RenderedItem.of(item));
    }

    private static JsonObject tree(String body) {
        try (JsonReader reader = JsonTree.reader(body)) {
            return reader.readObject();
        }
    }
}
