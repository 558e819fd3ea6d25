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

    /** Oldest first, so that the latest of a slot stays. */
    @Override
    public Map<Long, Map<Integer, @Nullable Double>> scores(long assignment) {
        Map<Long, Map<Integer, @Nullable Double>> scores = new HashMap<>();
        entities.createQuery("""
                        select s.attemptId, s.slot, s.exactScore from ScoreEntryEntity s, AttemptEntity a
                        where a.assignmentId = :assignment and s.attemptId = a.id
                        order by s.recordedAt, s.id
                        """, Object[].class)
                .setParameter("assignment", assignment)
                .getResultStream()
                .forEach(row -> scores.computeIfAbsent((Long) row[0], attempt -> new HashMap<>())
                        .put((Integer) row[1], (Double) row[2]));
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
