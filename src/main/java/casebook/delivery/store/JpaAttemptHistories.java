package casebook.delivery.store;

import casebook.delivery.AttemptEvent;
import casebook.delivery.AttemptHistories;
import casebook.delivery.AttemptHistory;
import casebook.delivery.StoredSave;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The rows of attempts, all of them. */
@ApplicationScoped
public class JpaAttemptHistories implements AttemptHistories {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public AttemptHistory of(long attempt) {
        return new AttemptHistory(events(attempt), saves(attempt), late(attempt), reports(attempt));
    }

    @Override
    public void blankReports(long account) {
        entities.createQuery("""
                        update ProblemReportEntity p set p.text = ''
                        where p.attemptId in (select a.id from AttemptEntity a where a.accountId = :account)
                        """).setParameter("account", account).executeUpdate();
    }

    private List<AttemptEvent> events(long attempt) {
        return rows(
                        "select e from AttemptEventEntity e where e.attemptId = :attempt order by e.happenedAt, e.id",
                        AttemptEventEntity.class,
                        attempt)
                .stream()
                .map(AttemptEventEntity::event)
                .toList();
    }

    private List<StoredSave> saves(long attempt) {
        return rows(
                        "select r from ResponseEventEntity r where r.attemptId = :attempt order by r.slot, r.sequence",
                        ResponseEventEntity.class,
                        attempt)
                .stream()
                .map(ResponseEventEntity::toSave)
                .toList();
    }

    private List<StoredSave> late(long attempt) {
        return rows(
                        "select l from LateResponseEntity l where l.attemptId = :attempt order by l.slot, l.sequence, l.id",
                        LateResponseEntity.class,
                        attempt)
                .stream()
                .map(row -> new StoredSave(row.slot, row.sequence, row.response, row.receivedAt))
                .toList();
    }

    private List<AttemptHistory.Report> reports(long attempt) {
        return rows(
                        "select p from ProblemReportEntity p where p.attemptId = :attempt order by p.reportedAt, p.id",
                        ProblemReportEntity.class,
                        attempt)
                .stream()
                .map(row -> new AttemptHistory.Report(row.slot, row.text, row.reportedAt))
                .toList();
    }

    private <T> List<T> rows(String query, Class<T> type, long attempt) {
        return entities.createQuery(query, type)
                .setParameter("attempt", attempt)
                .getResultList();
    }
}
