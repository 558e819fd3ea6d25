package casebook.gradebook.store;

import casebook.delivery.AttemptKind;
import casebook.delivery.AttemptStatus;
import casebook.gradebook.report.Grade;
import casebook.gradebook.report.Grades;
import casebook.gradebook.report.QuestionScore;
import casebook.platform.store.Chunks;
import casebook.scoring.SlotVerdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Grades in the database. Attempts and the ledger are known here by the names of their rows only. */
@ApplicationScoped
public class JpaGrades implements Grades {
    private static final String GRADES = """
            select g.attemptId, g.assignmentId, g.accountId, g.score, g.maxScore, g.gradedMax, g.pending
            from GradeEntity g where\s""";

    private static final String OTHERS = """
            select a.id from AttemptEntity a
            where (a.status <> :submitted or a.kind <> :take) and\s""";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void put(Grade grade, boolean again) {
        if (again) {
            entities.merge(new GradeEntity(grade));
        } else {
            entities.persist(new GradeEntity(grade));
        }
    }

    @Override
    public List<Grade> counting(long assignment) {
        return counting("assignmentId = :some", assignment);
    }

    @Override
    public List<Grade> counting(Collection<Long> accounts, Collection<Long> assignments) {
        Set<Long> wanted = Set.copyOf(assignments);
        List<Grade> found = new ArrayList<>();
        for (List<Long> some : Chunks.of(accounts)) {
            counting("accountId in :some", some).stream()
                    .filter(grade -> wanted.contains(grade.assignment()))
                    .forEach(found::add);
        }
        return found;
    }

    /** Two reads and no join: of all ways to join them Derby takes one that goes through every attempt. */
    private List<Grade> counting(String which, Object some) {
        Set<Long> others = Set.copyOf(entities.createQuery(OTHERS + "a." + which, Long.class)
                .setParameter("submitted", AttemptStatus.SUBMITTED)
                .setParameter("take", AttemptKind.TAKE)
                .setParameter("some", some)
                .getResultList());
        return entities.createQuery(GRADES + "g." + which, Object[].class)
                .setParameter("some", some)
                .getResultStream()
                .filter(row -> !others.contains((Long) row[0]))
                .map(JpaGrades::grade)
                .toList();
    }

    @Override
    public boolean missing() {
        boolean any = !entities.createQuery("select g.attemptId from GradeEntity g", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        return !any && !submitted(0, 1).isEmpty();
    }

    @Override
    public List<Long> submitted(long afterAttempt, int most) {
        return entities.createQuery("""
                        select a.id from AttemptEntity a
                        where a.id > :after and a.kind = :take
                          and exists (select s.id from ScoreEntryEntity s where s.attemptId = a.id)
                        order by a.id
                        """, Long.class)
                .setParameter("after", afterAttempt)
                .setParameter("take", AttemptKind.TAKE)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<QuestionScore> scores(Collection<Long> attempts) {
        List<QuestionScore> found = new ArrayList<>();
        for (List<Long> some : Chunks.of(attempts)) {
            found.addAll(latest(some));
        }
        return found;
    }

    private Collection<QuestionScore> latest(List<Long> attempts) {
        Map<List<Long>, QuestionScore> latest = new LinkedHashMap<>();
        entities.createQuery("""
                        select s.attemptId, s.slot, s.itemVersionId, s.exactScore, s.maxScore, s.verdict
                        from ScoreEntryEntity s where s.attemptId in :attempts order by s.recordedAt, s.id
                        """, Object[].class)
                .setParameter("attempts", attempts)
                .getResultStream()
                .map(JpaGrades::score)
                .forEach(score -> latest.put(List.of(score.attempt(), (long) score.slot()), score));
        return latest.values();
    }

    private static QuestionScore score(Object[] row) {
        return new QuestionScore(
                (Long) row[0],
                (Integer) row[1],
                (Long) row[2],
                (Double) row[3],
                ((BigDecimal) row[4]).doubleValue(),
                row[5] == SlotVerdict.CORRECT);
    }

    private static Grade grade(Object[] row) {
        return new Grade(
                (Long) row[0],
                (Long) row[1],
                (Long) row[2],
                (Double) row[3],
                (Double) row[4],
                (Double) row[5],
                (Integer) row[6]);
    }
}
