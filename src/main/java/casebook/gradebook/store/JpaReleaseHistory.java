package casebook.gradebook.store;

import casebook.gradebook.Release;
import casebook.gradebook.ReleaseHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All decisions to release in the database. */
@ApplicationScoped
public class JpaReleaseHistory implements ReleaseHistory {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Release> of(long assignment) {
        return entities.createQuery("""
                        select r from ReleaseEntryEntity r where r.assignmentId = :assignment
                        order by r.releasedAt desc, r.id desc
                        """, ReleaseEntryEntity.class)
                .setParameter("assignment", assignment)
                .getResultStream()
                .map(ReleaseEntryEntity::release)
                .toList();
    }
}
