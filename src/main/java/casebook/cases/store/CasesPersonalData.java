package casebook.cases.store;

import casebook.platform.PersonalFile;
import casebook.platform.app.PersonalData;
import casebook.platform.json.Rows;
import casebook.shared.JsonTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes beside cases, which go when the person is erased, and decisions, of which the choice stays and the reasons go. */
@ApplicationScoped
public class CasesPersonalData implements PersonalData {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public int place() {
        return 3;
    }

    @Override
    public List<PersonalFile> copy(long account) {
        return List.of(
                new PersonalFile("notes", Rows.of(rows("""
                        select n, c.slug from NoteEntity n join TeachingCaseEntity c on c.id = n.caseId
                        where n.accountId = :account order by n.updatedAt, n.id
                        """, account), CasesPersonalData::note)),
                new PersonalFile("decisions", Rows.of(rows("""
                        select d, c.slug from DecisionChoiceEntity d join TeachingCaseEntity c on c.id = d.caseId
                        where d.accountId = :account order by d.committedAt
                        """, account), CasesPersonalData::decision)));
    }

    @Override
    public void erase(long account, Instant now) {
        entities.createQuery("delete from NoteEntity n where n.accountId = :account")
                .setParameter("account", account)
                .executeUpdate();
        entities.createQuery("update DecisionChoiceEntity d set d.reasons = '' where d.accountId = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    private List<Object[]> rows(String query, long account) {
        return entities.createQuery(query, Object[].class)
                .setParameter("account", account)
                .getResultList();
    }

    private static JsonObjectBuilder note(@Nullable Object[] row) {
        NoteEntity note = (NoteEntity) row[0];
        JsonObjectBuilder json = JsonTree.object();
        Rows.text(json, "case", (String) row[1]).add("passage", note.passage).add("text", note.text);
        return Rows.moment(json, "updatedAt", note.updatedAt);
    }

    private static JsonObjectBuilder decision(@Nullable Object[] row) {
        DecisionChoiceEntity choice = (DecisionChoiceEntity) row[0];
        JsonObjectBuilder json = JsonTree.object();
        Rows.text(json, "case", (String) row[1])
                .add("course", Long.toString(choice.courseId))
                .add("decision", choice.decision)
                .add("choice", choice.choice)
                .add("reasons", choice.reasons);
        return Rows.moment(json, "committedAt", choice.committedAt);
    }
}
