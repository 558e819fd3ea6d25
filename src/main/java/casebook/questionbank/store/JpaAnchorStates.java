package casebook.questionbank.store;

import casebook.questionbank.AnchorStates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The states of anchors in the database. */
@ApplicationScoped
public class JpaAnchorStates implements AnchorStates {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Resting> restingOn(long caseId) {
        return entities.createQuery("""
                        select v.id, b.slug, i.slug, v.status, v.caseVersionId
                        from ItemEntity i, BankEntity b, ItemVersionEntity v,
                          casebook.cases.store.CaseVersionEntity c
                        where v.id = i.servedVersion and b.id = i.bankId and c.id = v.caseVersionId
                          and c.caseId = :case and i.retiredAt is null and b.retiredAt is null
                          and v.status <> 'RETIRED'
                        order by b.slug, i.slug
                        """, Object[].class)
                .setParameter("case", caseId)
                .getResultStream()
                .map(row ->
                        new Resting((Long) row[0], (String) row[1], (String) row[2], (String) row[3], (Long) row[4]))
                .toList();
    }

    @Override
    public List<Standing> in(long caseVersion) {
        return entities.createQuery("""
                        select a from AnchorStateEntity a where a.caseVersionId = :version
                        order by a.itemVersionId, a.anchor
                        """, AnchorStateEntity.class)
                .setParameter("version", caseVersion)
                .getResultStream()
                .map(JpaAnchorStates::standing)
                .toList();
    }

    @Override
    public List<Standing> decided(Collection<Long> itemVersions) {
        return itemVersions.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                select a from AnchorStateEntity a, casebook.cases.store.CaseVersionEntity c
                                where a.itemVersionId in :versions and a.decidedBy is not null
                                  and c.id = a.caseVersionId
                                order by c.number
                                """, AnchorStateEntity.class)
                        .setParameter("versions", itemVersions)
                        .getResultStream()
                        .map(JpaAnchorStates::standing)
                        .toList();
    }

    @Override
    public void settle(Standing decided, Instant now) {
        AnchorStateEntity row = entities.find(
                AnchorStateEntity.class,
                new AnchorStateEntity.Key(decided.itemVersion(), decided.anchor(), decided.caseVersion()));
        row.state = decided.state().name();
        row.passage = decided.passage();
        row.decidedBy = decided.by();
        row.decidedAt = now;
    }

    private static Standing standing(AnchorStateEntity row) {
        return new Standing(
                row.itemVersionId, row.anchor, row.caseVersionId, State.valueOf(row.state), row.passage, row.decidedBy);
    }
}
