package casebook.questionbank.store;

import casebook.cases.AnchorState;
import casebook.questionbank.BankShelf;
import casebook.questionbank.BankTree;
import casebook.questionbank.QuestionBank;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The loader's banks and items in the database. */
@ApplicationScoped
public class JpaBankShelf implements BankShelf {
    private static final int FORMAT = 1;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<ShelvedBank> banks() {
        return entities.createQuery("select b from BankEntity b order by b.slug", BankEntity.class)
                .getResultStream()
                .map(row -> new ShelvedBank(row.id, row.slug, row.fileHash, row.retiredAt != null))
                .toList();
    }

    @Override
    public List<ShelvedItem> items(long bank) {
        Set<Long> byPerson = new HashSet<>(
                entities.createQuery("""
                        select i.id from ItemEntity i, ItemVersionEntity v
                        where i.bankId = :bank and v.id = i.servedVersion and v.createdBy is not null
                        """, Long.class).setParameter("bank", bank).getResultList());
        return entities.createQuery(
                        "select i from ItemEntity i where i.bankId = :bank order by i.slug", ItemEntity.class)
                .setParameter("bank", bank)
                .getResultStream()
                .map(row -> new ShelvedItem(
                        row.id,
                        row.slug,
                        row.fileHash,
                        row.servedVersion != null,
                        byPerson.contains(row.id),
                        row.retiredAt != null))
                .toList();
    }

    @Override
    public long put(QuestionBank bank, String fileHash) {
        BankEntity row = entities.createQuery("select b from BankEntity b where b.slug = :slug", BankEntity.class)
                .setParameter("slug", bank.slug())
                .getResultStream()
                .findFirst()
                .orElseGet(BankEntity::new);
        row.slug = bank.slug();
        row.title = bank.title();
        row.format = FORMAT;
        row.body = BankTree.of(bank).toString();
        row.fileHash = fileHash;
        if (row.id == null) {
            entities.persist(row);
        }
        return row.id;
    }

    @Override
    public long addItem(long bank, String slug) {
        ItemEntity row = new ItemEntity();
        row.bankId = bank;
        row.slug = slug;
        entities.persist(row);
        return row.id;
    }

    @Override
    public long addVersion(long item, NewVersion version, Instant now) {
        return add(null, item, version, now);
    }

    @Override
    public long addVersionBy(long account, long item, NewVersion version, Instant now) {
        long added = add(account, item, version, now);
        entities.flush(); // what refers to it is written after it
        return added;
    }

    private long add(@Nullable Long by, long item, NewVersion version, Instant now) {
        ItemVersionEntity row = new ItemVersionEntity();
        row.itemId = item;
        row.number = VersionRows.next(entities, item);
        VersionRows.fill(row, version.item(), version.status(), version.caseVersion());
        row.hash = version.hash();
        row.createdAt = now;
        row.createdBy = by;
        entities.persist(row);
        return row.id;
    }

    @Override
    public void serve(long item, long version) {
        item(item).servedVersion = version;
    }

    @Override
    public void loaded(long item, String fileHash) {
        item(item).fileHash = fileHash;
    }

    @Override
    public void setBankRetired(long bank, @Nullable Instant since) {
        entities.find(BankEntity.class, bank).retiredAt = since;
    }

    @Override
    public void setItemRetired(long item, @Nullable Instant since) {
        item(item).retiredAt = since;
    }

    @Override
    public List<Long> toPlace(long caseVersion) {
        return entities.createQuery("""
                        select v.id from ItemVersionEntity v,
                          casebook.cases.store.CaseVersionEntity was, casebook.cases.store.CaseVersionEntity now
                        where now.id = :now and was.caseId = now.caseId and was.number < now.number
                          and v.caseVersionId = was.id
                          and not exists (select a from AnchorStateEntity a
                            where a.itemVersionId = v.id and a.caseVersionId = now.id)
                        order by v.id
                        """, Long.class)
                .setParameter("now", caseVersion)
                .getResultList();
    }

    @Override
    public List<Pinned> pinned(List<Long> versions) {
        return entities.createQuery(
                        "select v from ItemVersionEntity v where v.id in :versions", ItemVersionEntity.class)
                .setParameter("versions", versions)
                .getResultStream()
                .map(row -> new Pinned(row.id, row.caseVersionId, VersionRows.item(row)))
                .toList();
    }

    @Override
    public void place(List<AnchorRow> rows, Instant now) {
        for (AnchorRow placed : rows) {
            AnchorStateEntity row = new AnchorStateEntity();
            row.itemVersionId = placed.itemVersion();
            row.anchor = placed.anchor();
            row.caseVersionId = placed.caseVersion();
            row.decidedAt = now;
            switch (placed.state()) {
                case AnchorState.Kept kept ->
                    put(row, "KEPT", kept.place().passage().id());
                case AnchorState.Moved moved ->
                    put(row, "MOVED", moved.place().passage().id());
                case AnchorState.Doubtful doubtful ->
                    put(row, "DOUBTFUL", doubtful.place().passage().id());
                case AnchorState.Orphaned ignored -> put(row, "ORPHANED", null);
            }
            entities.persist(row);
        }
    }

    private static void put(AnchorStateEntity row, String state, @Nullable String passage) {
        row.state = state;
        row.passage = passage;
    }

    private ItemEntity item(long id) {
        return entities.find(ItemEntity.class, id);
    }
}
