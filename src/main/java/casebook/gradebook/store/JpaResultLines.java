package casebook.gradebook.store;

import casebook.delivery.AttemptStatus;
import casebook.delivery.SubmittedBy;
import casebook.gradebook.ResultLine;
import casebook.gradebook.ResultLines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads columns, not rows, of delivery and scoring, whose entities are known here by name only. */
@ApplicationScoped
public class JpaResultLines implements ResultLines {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<ResultLine> ofAssignment(long assignment) {
        return entities.createQuery("""
                        select a.id, a.accountId, a.number, a.status, a.endsAt, a.submittedAt, a.submittedBy
                        from AttemptEntity a
                        where a.assignmentId = :assignment and a.kind = casebook.delivery.AttemptKind.TAKE
                        order by a.number, a.id
                        """, Object[].class)
                .setParameter("assignment", assignment)
                .getResultStream()
                .map(row -> new ResultLine(
                        (Long) row[0],
                        (Long) row[1],
                        (Integer) row[2],
                        (AttemptStatus) row[3],
                        (Instant) row[4],
                        (Instant) row[5],
                        (SubmittedBy) row[6]))
                .toList();
    }

    @Override
    public Map<Long, Double> totals(long assignment) {
        return entities.createQuery(
                        "select g.attemptId, g.score from GradeEntity g where g.assignmentId = :assignment",
                        Object[].class)
                .setParameter("assignment", assignment)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Double) row[1]));
    }

    /** Oldest first, so that the latest stays. */
    @Override
    public Map<Long, @Nullable Double> scores(long assignment, int slot) {
        Map<Long, @Nullable Double> scores = new HashMap<>();
        entities.createQuery("""
                        select s.attemptId, s.exactScore from ScoreEntryEntity s, AttemptEntity a
                        where a.assignmentId = :assignment and s.attemptId = a.id and s.slot = :slot
                        order by s.recordedAt, s.id
                        """, Object[].class)
                .setParameter("assignment", assignment)
                .setParameter("slot", slot)
                .getResultStream()
                .forEach(row -> scores.put((Long) row[0], (Double) row[1]));
        return scores;
    }

    @Override
    public Set<Long> onceOpen(long assignment) {
        return new HashSet<>(entities.createQuery("""
                        select s.attemptId from ScoreEntryEntity s, AttemptEntity a
                        where a.assignmentId = :assignment and s.attemptId = a.id and s.exactScore is null
                        """, Long.class)
                .setParameter("assignment", assignment)
                .getResultList());
    }
}
