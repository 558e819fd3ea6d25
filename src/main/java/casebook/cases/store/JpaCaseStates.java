package casebook.cases.store;

import casebook.cases.CaseState;
import casebook.cases.CaseStates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads how cases stand in two queries. */
@ApplicationScoped
public class JpaCaseStates implements CaseStates {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<CaseState> all() {
        Map<Long, Integer> newest = new HashMap<>();
        entities.createQuery(
                        "select v.caseId, max(v.number) from CaseVersionEntity v group by v.caseId", Object[].class)
                .getResultStream()
                .forEach(row -> newest.put((Long) row[0], (Integer) row[1]));
        return entities.createQuery("""
                        select c.id, c.slug, c.fileHash, c.retiredAt, s.number, s.title, s.createdBy
                        from TeachingCaseEntity c left join CaseVersionEntity s on s.id = c.servedVersion
                        order by c.slug
                        """, Object[].class)
                .getResultStream()
                .map(row -> state(row, newest))
                .toList();
    }

    private static CaseState state(@Nullable Object[] row, Map<Long, Integer> newest) {
        String slug = (String) row[1];
        @Nullable String title = (String) row[5];
        return new CaseState(
                slug,
                title == null ? slug : title,
                row[2] != null,
                (Integer) row[4],
                newest.getOrDefault((Long) row[0], 0),
                row[6] != null,
                row[3] != null);
    }
}
