package casebook.questionbank.store;

import casebook.item.AssessmentItem;
import casebook.item.Status;
import casebook.questionbank.AnchorStanding;
import casebook.questionbank.AuthoredItems;
import casebook.questionbank.BankTree;
import casebook.questionbank.ItemLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Items with all their versions in the database. */
@ApplicationScoped
public class JpaAuthoredItems implements AuthoredItems {
    @PersistenceContext
    private EntityManager entities;

    private final ItemLines lines;

    @Inject
    public JpaAuthoredItems(ItemLines lines) {
        this.lines = lines;
    }

    @Override
    public List<Shelved> banks() {
        return entities.createQuery(
                        "select b from BankEntity b where b.retiredAt is null order by b.title, b.slug",
                        BankEntity.class)
                .getResultStream()
                .map(JpaAuthoredItems::shelved)
                .toList();
    }

    @Override
    public Optional<Shelved> bank(String slug) {
        return entities.createQuery("select b from BankEntity b where b.slug = :slug", BankEntity.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .map(JpaAuthoredItems::shelved);
    }

    @Override
    public Optional<Shelved> bank(long id) {
        return Optional.ofNullable(entities.find(BankEntity.class, id)).map(JpaAuthoredItems::shelved);
    }

    @Override
    public List<ItemLine> lines(Collection<Long> banks) {
        return lines.of(banks);
    }

    @Override
    public List<AssessmentItem> newest(long bank) {
        return entities.createQuery("""
                        select v from ItemEntity i, ItemVersionEntity v
                        where i.bankId = :bank and i.retiredAt is null and v.itemId = i.id and v.status <> 'RETIRED'
                          and v.number = (select max(w.number) from ItemVersionEntity w where w.itemId = i.id)
                        order by i.slug
                        """, ItemVersionEntity.class)
                .setParameter("bank", bank)
                .getResultStream()
                .map(VersionRows::item)
                .toList();
    }

    @Override
    public Optional<Head> item(long id) {
        return Optional.ofNullable(entities.find(ItemEntity.class, id)).map(this::head);
    }

    @Override
    public Optional<Head> item(long bank, String slug) {
        return entities.createQuery(
                        "select i from ItemEntity i where i.bankId = :bank and i.slug = :slug", ItemEntity.class)
                .setParameter("bank", bank)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .map(this::head);
    }

    private Head head(ItemEntity row) {
        boolean gone = row.retiredAt != null || entities.find(BankEntity.class, row.bankId).retiredAt != null;
        return new Head(row.id, row.bankId, row.slug, row.servedVersion, gone);
    }

    @Override
    public List<Edition> editions(long item) {
        return entities.createQuery("""
                        select v.id, v.number, v.status, v.createdAt, v.createdBy from ItemVersionEntity v
                        where v.itemId = :item order by v.number desc
                        """, Object[].class)
                .setParameter("item", item)
                .getResultStream()
                .map(JpaAuthoredItems::edition)
                .toList();
    }

    @Override
    public Map<Long, List<Edition>> editions(Collection<Long> items) {
        Map<Long, List<Edition>> editions = new HashMap<>();
        if (!items.isEmpty()) {
            entities.createQuery("""
                            select v.id, v.number, v.status, v.createdAt, v.createdBy, v.itemId from ItemVersionEntity v
                            where v.itemId in :items order by v.number desc
                            """, Object[].class)
                    .setParameter("items", items)
                    .getResultStream()
                    .forEach(row -> editions.computeIfAbsent((Long) row[5], item -> new ArrayList<>())
                            .add(edition(row)));
        }
        return editions;
    }

    @Override
    public Set<Long> fromFiles(Collection<Long> items) {
        return items.isEmpty()
                ? Set.of()
                : new HashSet<>(entities.createQuery(
                                "select i.id from ItemEntity i where i.id in :items and i.fileHash is not null",
                                Long.class)
                        .setParameter("items", items)
                        .getResultList());
    }

    private static Edition edition(@Nullable Object[] row) {
        return new Edition(
                (Long) row[0], (Integer) row[1], Status.valueOf(String.valueOf(row[2])), (Instant) row[3], (Long)
                        row[4]);
    }

    @Override
    public Optional<JsonObject> body(long item, long version) {
        return Optional.ofNullable(entities.find(ItemVersionEntity.class, version))
                .filter(row -> row.itemId == item)
                .map(row -> VersionRows.tree(row.body));
    }

    @Override
    public Map<Long, AssessmentItem> items(Collection<Long> versions) {
        Map<Long, AssessmentItem> items = new HashMap<>();
        if (!versions.isEmpty()) {
            entities.createQuery("select v from ItemVersionEntity v where v.id in :versions", ItemVersionEntity.class)
                    .setParameter("versions", versions)
                    .getResultStream()
                    .forEach(row -> items.put(row.id, VersionRows.item(row)));
        }
        return items;
    }

    @Override
    public Map<Integer, AnchorStanding> anchors(long version) {
        Map<Integer, AnchorStanding> standings = new HashMap<>();
        entities.createQuery("""
                        select a.anchor, a.state from AnchorStateEntity a, casebook.cases.store.TeachingCaseEntity c
                        where a.itemVersionId = :version and a.caseVersionId = c.servedVersion
                        """, Object[].class)
                .setParameter("version", version)
                .getResultStream()
                .forEach(row -> standings.put((Integer) row[0], AnchorStanding.valueOf((String) row[1])));
        return standings;
    }

    @Override
    public long addItem(long bank, String slug) {
        ItemEntity row = new ItemEntity();
        row.bankId = bank;
        row.slug = slug;
        entities.persist(row);
        entities.flush();
        return row.id;
    }

    @Override
    public long add(long item, Content content, long by, Instant now) {
        ItemVersionEntity row = new ItemVersionEntity();
        row.itemId = item;
        row.number = VersionRows.next(entities, item);
        row.createdAt = now;
        row.createdBy = by;
        write(row, content);
        entities.persist(row);
        // Rows of others refer to it by id, of which the order of inserts knows nothing.
        entities.flush();
        return row.id;
    }

    @Override
    public @Nullable Long caseVersion(long version) {
        return entities.find(ItemVersionEntity.class, version).caseVersionId;
    }

    @Override
    public void rewrite(long version, Content content) {
        write(entities.find(ItemVersionEntity.class, version), content);
    }

    private static void write(ItemVersionEntity row, Content content) {
        AssessmentItem item = content.item();
        VersionRows.fill(row, item, item.status(), content.caseVersion());
        row.hash = sha256(row.body);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void status(long version, Status status) {
        entities.find(ItemVersionEntity.class, version).status = status.name();
    }

    @Override
    public void serve(long item, long version) {
        entities.find(ItemEntity.class, item).servedVersion = version;
    }

    @Override
    public void move(long item, long bank) {
        entities.find(ItemEntity.class, item).bankId = bank;
    }

    @Override
    public void lock(long item) {
        entities.find(ItemEntity.class, item, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Shelved shelved(BankEntity row) {
        return new Shelved(row.id, BankTree.read(VersionRows.tree(row.body)));
    }
}
