package casebook.gradebook.store;

import casebook.gradebook.export.ReportExport;
import casebook.gradebook.export.ReportExports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The reports that were taken out, in the database. */
@ApplicationScoped
public class JpaReportExports implements ReportExports {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(ReportExport export) {
        entities.persist(new ReportExportEntity(export));
    }

    @Override
    public List<ReportExport> of(long course, int most) {
        return entities.createQuery("""
                        select e from ReportExportEntity e where e.courseId = :course order by e.madeAt desc, e.id desc
                        """, ReportExportEntity.class)
                .setParameter("course", course)
                .setMaxResults(most)
                .getResultStream()
                .map(ReportExportEntity::export)
                .toList();
    }
}
