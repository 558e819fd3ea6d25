package casebook.gradebook.store;

import casebook.assessment.ReleaseRule;
import casebook.gradebook.Release;
import casebook.gradebook.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The decisions to release in the database. */
@ApplicationScoped
public class JpaReleases implements Releases {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Release release) {
        entities.persist(new ReleaseEntryEntity(release));
    }

    @Override
    public Optional<Release> latest(long assignment) {
        return Optional.ofNullable(latest(List.of(assignment)).get(assignment));
    }

    @Override
    public boolean everAll(long assignment) {
        return !entities.createQuery("""
                        select r.id from ReleaseEntryEntity r
                        where r.assignmentId = :assignment and r.shows = :all
                        """, Long.class)
                .setParameter("assignment", assignment)
                .setParameter("all", ReleaseRule.Shows.ALL)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Map<Long, Release> latest(Collection<Long> assignments) {
        Map<Long, Release> latest = new HashMap<>();
        if (!assignments.isEmpty()) {
            entities.createQuery("""
                            select r from ReleaseEntryEntity r where r.assignmentId in :assignments
                            order by r.releasedAt, r.id
                            """, ReleaseEntryEntity.class)
                    .setParameter("assignments", assignments)
                    .getResultStream()
                    .map(ReleaseEntryEntity::release)
                    .forEach(release -> latest.put(release.assignment(), release));
        }
        return latest;
    }
}
