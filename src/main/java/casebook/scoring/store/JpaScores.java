package casebook.scoring.store;

import casebook.platform.store.Chunks;
import casebook.scoring.ScoreEntry;
import casebook.scoring.Scores;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The score ledger in the database. */
@ApplicationScoped
public class JpaScores implements Scores {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void append(Collection<ScoreEntry> entries) {
        entries.forEach(entry -> entities.persist(new ScoreEntryEntity(entry)));
        entities.flush();
    }

    @Override
    public Map<Integer, ScoreEntry> latest(long attempt) {
        return latest(List.of(attempt)).getOrDefault(attempt, List.of()).stream()
                .collect(Collectors.toMap(ScoreEntry::slot, Function.identity()));
    }

    @Override
    public Map<Long, List<ScoreEntry>> latest(Collection<Long> attempts) {
        Map<Long, Map<Integer, ScoreEntry>> latest = new HashMap<>();
        for (List<Long> ids : Chunks.of(attempts)) {
            for (ScoreEntry entry : oldestFirst(ids)) {
                latest.computeIfAbsent(entry.attempt(), attempt -> new TreeMap<>())
                        .put(entry.slot(), entry);
            }
        }
        Map<Long, List<ScoreEntry>> lists = new HashMap<>();
        latest.forEach((attempt, bySlot) -> lists.put(attempt, new ArrayList<>(bySlot.values())));
        return lists;
    }

    /** By time first: ids are handed out to each node in blocks, so alone they do not tell what came later. */
    private List<ScoreEntry> oldestFirst(List<Long> attempts) {
        return entities.createQuery("""
                        select s from ScoreEntryEntity s where s.attemptId in :attempts order by s.recordedAt, s.id
                        """, ScoreEntryEntity.class)
                .setParameter("attempts", attempts)
                .getResultStream()
                .map(ScoreEntryEntity::entry)
                .toList();
    }
}
