package casebook.cases.store;

import casebook.cases.CaseEdits;
import casebook.cases.TeachingCase;
import casebook.shared.JsonTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Edits of cases in the database. */
@ApplicationScoped
public class JpaCaseEdits implements CaseEdits {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Edit> find(long caseId) {
        return Optional.ofNullable(entities.find(CaseEditEntity.class, caseId))
                .map(row -> new Edit(
                        row.caseId, row.baseVersion, row.revision, tree(row.body), row.accountId, row.updatedAt));
    }

    @Override
    public void hold(long caseId) {
        entities.find(TeachingCaseEntity.class, caseId, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public void keep(Edit edit) {
        CaseEditEntity row = entities.find(CaseEditEntity.class, edit.caseId());
        boolean fresh = row == null;
        if (row == null) {
            row = new CaseEditEntity();
            row.caseId = edit.caseId();
        }
        row.baseVersion = edit.base();
        row.revision = edit.revision();
        row.body = edit.tree().toString();
        row.accountId = edit.by();
        row.updatedAt = edit.at();
        if (fresh) {
            entities.persist(row);
        }
    }

    @Override
    public void discard(long caseId) {
        entities.createQuery("delete from CaseEditEntity e where e.caseId = :id")
                .setParameter("id", caseId)
                .executeUpdate();
    }

    @Override
    public long addVersion(long caseId, TeachingCase teachingCase, String hash, long by, Instant now) {
        return new VersionRows(entities).add(by, caseId, teachingCase, hash, now);
    }

    private static JsonObject tree(String body) {
        try (JsonReader reader = JsonTree.reader(body)) {
            return reader.readObject();
        }
    }
}
