package casebook.cases.store;

import casebook.cases.TeachingCase;
import casebook.cases.json.CaseJson;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Adds versions of cases, which are never changed afterwards. */
record VersionRows(EntityManager entities) {

    /** @param by the account that made it; null for the loader @return the id of the version */
    long add(@Nullable Long by, long caseId, TeachingCase teachingCase, String hash, Instant now) {
        CaseVersionEntity row = new CaseVersionEntity();
        row.caseId = caseId;
        row.number = entities.createQuery(
                                "select coalesce(max(v.number), 0) from CaseVersionEntity v where v.caseId = :id",
                                Integer.class)
                        .setParameter("id", caseId)
                        .getSingleResult()
                + 1;
        row.title = teachingCase.title();
        row.format = CaseJson.FORMAT;
        row.body = CaseJson.write(teachingCase).toString();
        row.hash = hash;
        row.createdAt = now;
        row.createdBy = by;
        entities.persist(row);
        return row.id;
    }
}
