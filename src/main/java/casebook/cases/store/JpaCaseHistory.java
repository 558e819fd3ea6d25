package casebook.cases.store;

import casebook.cases.CaseHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the versions of a case without their bodies. */
@ApplicationScoped
public class JpaCaseHistory implements CaseHistory {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<History> of(String slug) {
        return entities.createQuery("select c from TeachingCaseEntity c where c.slug = :slug", TeachingCaseEntity.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .map(row -> new History(
                        row.id,
                        row.slug,
                        row.servedVersion,
                        row.fileHash != null,
                        row.retiredAt != null,
                        lines(row.id)));
    }

    @Override
    public List<String> served() {
        return entities.createQuery("""
                        select c.slug from TeachingCaseEntity c
                        where c.servedVersion is not null and c.retiredAt is null order by c.slug
                        """, String.class).getResultList();
    }

    private List<Line> lines(long caseId) {
        return entities.createQuery("""
                        select v.id, v.number, v.title, v.createdAt, v.createdBy from CaseVersionEntity v
                        where v.caseId = :id order by v.number desc
                        """, Object[].class)
                .setParameter("id", caseId)
                .getResultStream()
                .map(row -> new Line((Long) row[0], (Integer) row[1], (String) row[2], (Instant) row[3], (Long) row[4]))
                .toList();
    }

    @Override
    public List<Use> uses(long caseId) {
        return entities.createQuery(
                        "select u from CourseCaseEntity u where u.caseId = :id order by u.courseId",
                        CourseCaseEntity.class)
                .setParameter("id", caseId)
                .getResultStream()
                .map(row -> new Use(row.courseId, Set.of(row.openParts.split(","))))
                .toList();
    }
}
