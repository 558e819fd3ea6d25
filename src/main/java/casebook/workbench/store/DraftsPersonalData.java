package casebook.workbench.store;

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

/** The drafts of a person's own, which go when the person is erased; cases that were published from them stay. */
@ApplicationScoped
public class DraftsPersonalData implements PersonalData {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public int place() {
        return 7;
    }

    @Override
    public List<PersonalFile> copy(long account) {
        List<DraftEntity> rows = entities.createQuery(
                        "select d from DraftEntity d where d.ownerId = :account order by d.id", DraftEntity.class)
                .setParameter("account", account)
                .getResultList();
        return List.of(new PersonalFile("drafts", Rows.of(rows, DraftsPersonalData::draft)));
    }

    private static JsonObjectBuilder draft(DraftEntity row) {
        JsonObjectBuilder json = JsonTree.object().add("title", row.title).add("body", row.body);
        return Rows.moment(json, "updatedAt", row.updatedAt);
    }

    @Override
    public void erase(long account, Instant now) {
        String own = " (select d.id from DraftEntity d where d.ownerId = :account)";
        for (String rows : List.of(
                "delete from DraftPersonEntity p where p.accountId = :account or p.draftId in" + own,
                "delete from DraftChangeEntity c where c.draftId in" + own,
                "delete from DraftEntity d where d.ownerId = :account")) {
            entities.createQuery(rows).setParameter("account", account).executeUpdate();
        }
    }
}
