package casebook.cases.store;

import casebook.cases.CaseVersion;
import casebook.cases.CaseVersions;
import casebook.cases.json.CaseJson;
import casebook.shared.JsonTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Case versions in the database. */
@ApplicationScoped
public class JpaCaseVersions implements CaseVersions {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<CaseVersion> find(long version) {
        return Optional.ofNullable(entities.find(CaseVersionEntity.class, version))
                .map(row -> new CaseVersion(row.id, row.caseId, row.number, CaseJson.read(tree(row.body))));
    }

    @Override
    public OptionalLong served(String slug) {
        return entities.createQuery("""
                        select c.servedVersion from TeachingCaseEntity c
                        where c.slug = :slug and c.retiredAt is null and c.servedVersion is not null
                        """, Long.class)
                .setParameter("slug", slug)
                .getResultStream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    @Override
    public List<Long> served() {
        return entities.createQuery("""
                        select c.servedVersion from TeachingCaseEntity c
                        where c.retiredAt is null and c.servedVersion is not null order by c.slug
                        """, Long.class).getResultList();
    }

    private static JsonObject tree(String body) {
        try (JsonReader reader = JsonTree.reader(body)) {
            return reader.readObject();
        }
    }
}
