package casebook.cases.store;

import casebook.cases.DecisionChoice;
import casebook.cases.Note;
import casebook.cases.ReadersMarks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Open parts, notes and decisions in the database. */
@ApplicationScoped
public class JpaReadersMarks implements ReadersMarks {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public Set<String> openParts(long course, long caseId) {
        CourseCaseEntity row = entities.find(CourseCaseEntity.class, new CourseCaseEntity.Key(course, caseId));
        return row == null ? Set.of() : new LinkedHashSet<>(Arrays.asList(row.openParts.split(",")));
    }

    @Override
    public List<Long> casesOf(long course) {
        return entities.createQuery(
                        "select c.caseId from CourseCaseEntity c where c.courseId = :course order by c.caseId",
                        Long.class)
                .setParameter("course", course)
                .getResultList();
    }

    @Override
    public void open(long course, long caseId, Set<String> parts) {
        CourseCaseEntity row = entities.find(CourseCaseEntity.class, new CourseCaseEntity.Key(course, caseId));
        if (row == null) {
            row = new CourseCaseEntity();
            row.courseId = course;
            row.caseId = caseId;
            entities.persist(row);
        }
        row.openParts = String.join(",", new TreeSet<>(parts));
    }

    @Override
    public List<Note> notes(long account, long caseId) {
        return entities.createQuery(
                        "select n from NoteEntity n where n.accountId = :account and n.caseId = :case order by n.passage",
                        NoteEntity.class)
                .setParameter("account", account)
                .setParameter("case", caseId)
                .getResultStream()
                .map(row -> new Note(row.passage, row.text, row.updatedAt))
                .toList();
    }

    @Override
    public void keep(long account, long caseId, Note note) {
        NoteEntity row = entities.createQuery("""
                        select n from NoteEntity n
                        where n.accountId = :account and n.caseId = :case and n.passage = :passage
                        """, NoteEntity.class)
                .setParameter("account", account)
                .setParameter("case", caseId)
                .setParameter("passage", note.passage())
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (note.text().isEmpty()) {
            if (row != null) {
                entities.remove(row);
            }
            return;
        }
        if (row == null) {
            row = new NoteEntity();
            row.accountId = account;
            row.caseId = caseId;
            row.passage = note.passage();
        }
        row.text = note.text();
        row.updatedAt = note.updatedAt();
        entities.persist(row);
    }

    @Override
    public List<DecisionChoice> choices(long account, long course, long caseId) {
        return entities.createQuery("""
                        select d from DecisionChoiceEntity d
                        where d.accountId = :account and d.courseId = :course and d.caseId = :case
                        """, DecisionChoiceEntity.class)
                .setParameter("account", account)
                .setParameter("course", course)
                .setParameter("case", caseId)
                .getResultStream()
                .map(row -> new DecisionChoice(row.decision, row.choice, row.reasons, row.committedAt))
                .toList();
    }

    @Override
    public void commit(long account, long course, long caseId, DecisionChoice choice) {
        DecisionChoiceEntity row = new DecisionChoiceEntity();
        row.accountId = account;
        row.courseId = course;
        row.caseId = caseId;
        row.decision = choice.decision();
        row.choice = choice.option();
        row.reasons = choice.reasons();
        row.committedAt = choice.committedAt();
        entities.persist(row);
    }
}
