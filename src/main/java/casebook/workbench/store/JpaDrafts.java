package casebook.workbench.store;

import casebook.workbench.DraftChange;
import casebook.workbench.Drafts;
import casebook.workbench.WorkingDraftJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Drafts in the database. */
@ApplicationScoped
public class JpaDrafts implements Drafts {
    private static final int MOST_LISTED = 200;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public long add(long owner, String title, String body, Instant now) {
        DraftEntity row = new DraftEntity();
        row.ownerId = owner;
        row.title = title;
        row.revision = 1;
        row.format = WorkingDraftJson.FORMAT;
        row.body = body;
        row.createdAt = now;
        row.updatedAt = now;
        entities.persist(row);
        entities.flush();
        join(row.id, owner);
        return row.id;
    }

    @Override
    public Optional<Row> find(long draft) {
        return Optional.ofNullable(entities.find(DraftEntity.class, draft))
                .map(row -> new Row(row.id, row.ownerId, row.revision, row.body, row.updatedAt, row.publishedCase));
    }

    @Override
    public List<Line> of(long account) {
        return entities.createQuery("""
                        select d.id, d.ownerId, d.title, d.revision, d.updatedAt, d.publishedCase
                        from DraftEntity d join DraftPersonEntity p on p.draftId = d.id
                        where p.accountId = :account order by d.updatedAt desc, d.id desc
                        """, Object[].class)
                .setParameter("account", account)
                .setMaxResults(MOST_LISTED)
                .getResultStream()
                .map(row -> new Line(
                        (Long) row[0], (Long) row[1], (String) row[2], (Integer) row[3], (Instant) row[4], (String)
                                row[5]))
                .toList();
    }

    @Override
    public boolean change(long draft, int base, String title, String body, DraftChange change, Patches patches) {
        int taken = entities.createQuery(
                        "update DraftEntity d set d.revision = :next where d.id = :id and d.revision = :base")
                .setParameter("next", change.revision())
                .setParameter("id", draft)
                .setParameter("base", base)
                .executeUpdate();
        if (taken == 0) {
            return false;
        }
        DraftEntity row = entities.find(DraftEntity.class, draft);
        entities.refresh(row);
        row.title = title;
        row.body = body;
        row.updatedAt = change.at();
        DraftChangeEntity made = new DraftChangeEntity();
        made.draftId = draft;
        made.revision = change.revision();
        made.byAccount = change.by();
        made.changedAt = change.at();
        made.kind = change.kind().name();
        made.what =
                change.what().length() <= 500 ? change.what() : change.what().substring(0, 500);
        made.forwardPatch = patches.forward();
        made.inversePatch = patches.inverse();
        entities.persist(made);
        return true;
    }

    @Override
    public List<DraftChange> changes(long draft) {
        return entities.createQuery("""
                        select c.revision, c.byAccount, c.changedAt, c.kind, c.what from DraftChangeEntity c
                        where c.draftId = :draft order by c.revision
                        """, Object[].class)
                .setParameter("draft", draft)
                .getResultStream()
                .map(row -> new DraftChange(
                        (Integer) row[0],
                        (Long) row[1],
                        (Instant) row[2],
                        DraftChange.Kind.valueOf((String) row[3]),
                        (String) row[4]))
                .toList();
    }

    @Override
    public Patches patches(long draft, int revision) {
        DraftChangeEntity row = entities.find(DraftChangeEntity.class, new DraftChangeEntity.Key(draft, revision));
        return new Patches(row.forwardPatch, row.inversePatch);
    }

    @Override
    public List<Person> people(long draft) {
        return entities.createQuery(
                        "select p from DraftPersonEntity p where p.draftId = :draft order by p.accountId",
                        DraftPersonEntity.class)
                .setParameter("draft", draft)
                .getResultStream()
                .map(row -> new Person(row.accountId, row.seenAt))
                .toList();
    }

    @Override
    public void join(long draft, long account) {
        if (entities.find(DraftPersonEntity.class, new DraftPersonEntity.Key(draft, account)) == null) {
            DraftPersonEntity row = new DraftPersonEntity();
            row.draftId = draft;
            row.accountId = account;
            entities.persist(row);
        }
    }

    @Override
    public void leave(long draft, long account) {
        DraftPersonEntity row = entities.find(DraftPersonEntity.class, new DraftPersonEntity.Key(draft, account));
        if (row != null) {
            entities.remove(row);
        }
    }

    @Override
    public void seen(long draft, long account, Instant now) {
        entities.createQuery(
                        "update DraftPersonEntity p set p.seenAt = :now where p.draftId = :draft and p.accountId = :account")
                .setParameter("now", now)
                .setParameter("draft", draft)
                .setParameter("account", account)
                .executeUpdate();
    }

    @Override
    public void published(long draft, String slug) {
        entities.find(DraftEntity.class, draft).publishedCase = slug;
    }

    @Override
    public void delete(long draft) {
        for (String rows : List.of(
                "delete from DraftPersonEntity p where p.draftId = :draft",
                "delete from DraftChangeEntity c where c.draftId = :draft",
                "delete from DraftEntity d where d.id = :draft")) {
            entities.createQuery(rows).setParameter("draft", draft).executeUpdate();
        }
    }
}
