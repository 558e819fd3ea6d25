package casebook.delivery.store;

import casebook.delivery.ProblemReport;
import casebook.delivery.ProblemReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reports of problems in the database. Those of previews are left out. */
@ApplicationScoped
public class JpaProblemReports implements ProblemReports {
    private static final String ROWS = """
            select p, a.accountId, s.itemVersionId from ProblemReportEntity p, AttemptEntity a, AttemptSlotEntity s
            where a.id = p.attemptId and a.kind = casebook.delivery.AttemptKind.TAKE
              and s.attemptId = p.attemptId and s.slot = p.slot and\s""";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<ProblemReport> find(long id) {
        return list(ROWS + "p.id = :key", id).stream().findFirst();
    }

    @Override
    public List<ProblemReport> ofAssignment(long assignment) {
        return list(ROWS + """
                        a.assignmentId = :key
                        order by case when p.status = casebook.delivery.ProblemReport.Status.NEW then 0 else 1 end,
                          p.reportedAt desc, p.id desc
                        """, assignment);
    }

    @Override
    public List<Long> unseen(long assignment) {
        return entities.createQuery("""
                        select a.accountId from ProblemReportEntity p, AttemptEntity a
                        where a.id = p.attemptId and a.assignmentId = :assignment
                          and a.kind = casebook.delivery.AttemptKind.TAKE and p.status = :new
                        """, Long.class)
                .setParameter("assignment", assignment)
                .setParameter("new", ProblemReport.Status.NEW)
                .getResultList();
    }

    @Override
    public void handle(long id, ProblemReport.Handling handling) {
        ProblemReportEntity row = entities.find(ProblemReportEntity.class, id);
        row.status = handling.status();
        row.note = handling.note().isEmpty() ? null : handling.note();
        row.handledBy = handling.by();
        row.handledAt = handling.at();
    }

    private List<ProblemReport> list(String jpql, long key) {
        return entities.createQuery(jpql, Object[].class)
                .setParameter("key", key)
                .getResultStream()
                .map(row -> ((ProblemReportEntity) row[0]).report((Long) row[1], (Long) row[2]))
                .toList();
    }
}
