package casebook.delivery.store;

import casebook.delivery.LateAnswer;
import casebook.delivery.LateAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Late answers in the database. Those of previews are nobody's business. */
@ApplicationScoped
public class JpaLateAnswers implements LateAnswers {
    private static final String ROWS = """
            select l, a.accountId from LateResponseEntity l, AttemptEntity a
            where a.id = l.attemptId and a.kind = casebook.delivery.AttemptKind.TAKE and\s""";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<LateAnswer> find(long id) {
        return list(ROWS + "l.id = :key", id).stream().findFirst();
    }

    @Override
    public List<LateAnswer> ofAssignment(long assignment) {
        return list(
                ROWS
                        + "a.assignmentId = :key order by case when l.decision is null then 0 else 1 end, l.receivedAt, l.id",
                assignment);
    }

    @Override
    public List<LateAnswer> ofAttempt(long attempt) {
        return list(ROWS + "a.id = :key order by l.receivedAt, l.id", attempt);
    }

    @Override
    public List<Long> undecided(long assignment) {
        return entities.createQuery("""
                        select a.accountId from LateResponseEntity l, AttemptEntity a
                        where a.id = l.attemptId and a.assignmentId = :assignment and l.decision is null
                          and a.kind = casebook.delivery.AttemptKind.TAKE
                        """, Long.class)
                .setParameter("assignment", assignment)
                .getResultList();
    }

    @Override
    public Set<Long> attempts(long assignment) {
        return new HashSet<>(entities.createQuery("""
                        select l.attemptId from LateResponseEntity l, AttemptEntity a
                        where a.id = l.attemptId and a.assignmentId = :assignment
                        """, Long.class)
                .setParameter("assignment", assignment)
                .getResultList());
    }

    @Override
    public void decide(long id, LateAnswer.Decision decision) {
        LateResponseEntity row = entities.find(LateResponseEntity.class, id);
        row.decision = decision.outcome();
        row.decidedBy = decision.by();
        row.decidedAt = decision.at();
        row.decisionReason = decision.reason();
        row.acceptedSequence = decision.sequence();
    }

    @Override
    public Set<String> acceptedSince(long attempt, Instant moment) {
        return entities.createQuery("""
                        select l.slot, l.acceptedSequence from LateResponseEntity l
                        where l.attemptId = :attempt and l.acceptedSequence is not null and l.decidedAt > :moment
                        """, Object[].class)
                .setParameter("attempt", attempt)
                .setParameter("moment", moment)
                .getResultStream()
                .map(row -> row[0] + ":" + row[1])
                .collect(Collectors.toSet());
    }

    private List<LateAnswer> list(String jpql, long key) {
        return entities.createQuery(jpql, Object[].class)
                .setParameter("key", key)
                .getResultStream()
                .map(row -> ((LateResponseEntity) row[0]).answer((Long) row[1]))
                .toList();
    }
}
