package casebook.mastery.store;

import casebook.mastery.ConceptTallies;
import casebook.mastery.ConceptTally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The tallies in the database. */
@ApplicationScoped
public class JpaConceptTallies implements ConceptTallies {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void replace(long account, long attempt, List<ConceptTally> tallies) {
        entities.createQuery("delete from MasteryEntity m where m.accountId = :account and m.attemptId = :attempt")
                .setParameter("account", account)
                .setParameter("attempt", attempt)
                .executeUpdate();
        add(tallies);
    }

    @Override
    public void add(List<ConceptTally> tallies) {
        tallies.forEach(tally -> entities.persist(new MasteryEntity(tally)));
        entities.flush();
    }

    @Override
    public List<ConceptTally> ofAccount(long account) {
        return entities.createQuery(
                        "select m from MasteryEntity m where m.accountId = :account order by m.happenedAt, m.attemptId",
                        MasteryEntity.class)
                .setParameter("account", account)
                .getResultStream()
                .map(MasteryEntity::tally)
                .toList();
    }
}
