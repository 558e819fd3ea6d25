package casebook.cases.store;

import casebook.cases.CaseShelf;
import casebook.cases.TeachingCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The loader's cases in the database. */
@ApplicationScoped
public class JpaCaseShelf implements CaseShelf {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Shelved> all() {
        return entities.createQuery("select c from TeachingCaseEntity c order by c.slug", TeachingCaseEntity.class)
                .getResultStream()
                .map(this::shelved)
                .toList();
    }

    private Shelved shelved(TeachingCaseEntity row) {
        boolean byPerson = row.servedVersion != null
                && !entities.createQuery(
                                "select v.id from CaseVersionEntity v where v.id = :id and v.createdBy is not null",
                                Long.class)
                        .setParameter("id", row.servedVersion)
                        .getResultList()
                        .isEmpty();
        return new Shelved(row.id, row.slug, row.fileHash, row.servedVersion, byPerson, row.retiredAt != null);
    }

    @Override
    public long add(String slug) {
        TeachingCaseEntity row = new TeachingCaseEntity();
        row.slug = slug;
        entities.persist(row);
        return row.id;
    }

    @Override
    public long addVersion(long id, TeachingCase teachingCase, String hash, Instant now) {
        return new VersionRows(entities).add(null, id, teachingCase, hash, now);
    }

    @Override
    public long addVersionBy(long account, long id, TeachingCase teachingCase, String hash, Instant now) {
        long added = new VersionRows(entities).add(account, id, teachingCase, hash, now);
        entities.flush(); // what refers to it is written after it
        return added;
    }

    @Override
    public void serve(long id, long version) {
        row(id).servedVersion = version;
    }

    @Override
    public void loaded(long id, String fileHash) {
        row(id).fileHash = fileHash;
    }

    @Override
    public void setRetired(long id, @Nullable Instant since) {
        row(id).retiredAt = since;
    }

    private TeachingCaseEntity row(long id) {
        return entities.find(TeachingCaseEntity.class, id);
    }
}
