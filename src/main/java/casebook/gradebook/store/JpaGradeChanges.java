package casebook.gradebook.store;

import casebook.gradebook.report.GradeChanges;
import casebook.platform.store.Chunks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The changes that wait to be summed up. */
@ApplicationScoped
public class JpaGradeChanges implements GradeChanges {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Collection<Long> assignments) {
        assignments.forEach(assignment -> entities.persist(new GradeChangeEntity(assignment)));
    }

    @Override
    public List<Change> waiting(int most) {
        return entities.createQuery(
                        "select c.id, c.assignmentId from GradeChangeEntity c order by c.id", Object[].class)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Change((Long) row[0], (Long) row[1]))
                .toList();
    }

    @Override
    public boolean anyOf(Collection<Long> assignments) {
        return !assignments.isEmpty()
                && !entities.createQuery(
                                "select c.id from GradeChangeEntity c where c.assignmentId in :assignments", Long.class)
                        .setParameter("assignments", assignments)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    @Override
    public void remove(Collection<Change> done) {
        for (List<Long> ids : Chunks.of(done.stream().map(Change::id).toList())) {
            entities.createQuery("delete from GradeChangeEntity c where c.id in :ids")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }
}
