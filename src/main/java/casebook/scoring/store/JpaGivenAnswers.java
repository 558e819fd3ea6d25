package casebook.scoring.store;

import casebook.item.CandidateIds;
import casebook.platform.store.Chunks;
import casebook.scoring.GivenAnswer;
import casebook.scoring.GivenAnswers;
import casebook.scoring.StoredResponse;
import casebook.shared.JsonTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads the answers that count from the rows of delivery. */
@ApplicationScoped
public class JpaGivenAnswers implements GivenAnswers {
    private static final String COUNTING = """
            select s.attemptId, s.slot, s.itemVersionId, s.candidateIds, r.response, r.longResponse
            from AttemptSlotEntity s, ResponseEventEntity r
            where s.attemptId in :attempts and r.attemptId = s.attemptId and r.slot = s.slot
              and r.sequence = (select max(o.sequence) from ResponseEventEntity o
                                where o.attemptId = s.attemptId and o.slot = s.slot)
            """;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<GivenAnswer> of(Collection<Long> attempts) {
        return read(COUNTING, attempts, query -> query);
    }

    @Override
    public List<GivenAnswer> of(Collection<Long> attempts, Collection<Long> itemVersions) {
        return itemVersions.isEmpty()
                ? List.of()
                : read(
                        COUNTING + " and s.itemVersionId in :versions",
                        attempts,
                        query -> query.setParameter("versions", itemVersions));
    }

    private List<GivenAnswer> read(
            String jpql, Collection<Long> attempts, UnaryOperator<TypedQuery<Object[]>> further) {
        List<GivenAnswer> answers = new ArrayList<>();
        for (List<Long> some : Chunks.of(attempts)) {
            further.apply(entities.createQuery(jpql, Object[].class).setParameter("attempts", some))
                    .getResultStream()
                    .map(JpaGivenAnswers::answer)
                    .flatMap(Optional::stream)
                    .forEach(answers::add);
        }
        return answers;
    }

    private static Optional<GivenAnswer> answer(Object[] row) {
        String content = (String) (row[5] == null ? row[4] : row[5]);
        return StoredResponse.read(content)
                .map(response -> new GivenAnswer(
                        (Long) row[0], (Integer) row[1], (Long) row[2], ids((String) row[3]), response));
    }

    private static CandidateIds ids(String json) {
        try (JsonReader reader = JsonTree.reader(json)) {
            return CandidateIds.fromJson(reader.readObject());
        }
    }
}
