package casebook.delivery.store;

import casebook.delivery.Progress;
import casebook.delivery.SlotProgress;
import casebook.platform.store.Chunks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How far attempts are, by three reads for every 500 of them; contents are read only as far as tells whether there is any. */
@ApplicationScoped
public class JpaProgress implements Progress {
    /** In canonical JSON: an array whose first string is not blank. */
    private static final Pattern GIVEN = Pattern.compile("\\[\"\\s*[^\\s\"]");

    @PersistenceContext
    private EntityManager entities;

    private record Place(long attempt, int slot) {
        static Place of(Object[] row) {
            return new Place((Long) row[0], (Integer) row[1]);
        }
    }

    private record Times(Instant first, Instant last) {}

    @Override
    public Map<Long, List<SlotProgress>> of(Collection<Long> attempts) {
        Map<Place, Times> times = new HashMap<>();
        Map<Place, Boolean> given = new HashMap<>();
        Map<Long, List<SlotProgress>> found = new HashMap<>();
        Chunks.of(attempts).forEach(some -> {
            rows(some, """
                    select r.attemptId, r.slot, min(r.savedAt), max(r.savedAt) from ResponseEventEntity r
                    where r.attemptId in :attempts group by r.attemptId, r.slot
                    """).forEach(row -> times.put(Place.of(row), new Times((Instant) row[2], (Instant) row[3])));
            rows(some, """
                    select r.attemptId, r.slot, substring(r.response, 1, 200), case when r.longResponse is null then 0 else 1 end
                    from ResponseEventEntity r
                    where r.attemptId in :attempts and r.sequence = (
                        select max(o.sequence) from ResponseEventEntity o
                        where o.attemptId = r.attemptId and o.slot = r.slot)
                    """).forEach(row -> given.put(Place.of(row), isGiven((String) row[2], (Number) row[3])));
            rows(some, """
                    select s.attemptId, s.slot, s.itemVersionId from AttemptSlotEntity s
                    where s.attemptId in :attempts order by s.attemptId, s.slot
                    """)
                    .forEach(row -> found.computeIfAbsent((Long) row[0], attempt -> new ArrayList<>())
                            .add(progress(row, times, given)));
        });
        return found;
    }

    private static SlotProgress progress(Object[] row, Map<Place, Times> times, Map<Place, Boolean> given) {
        Place place = Place.of(row);
        Times saved = times.get(place);
        return new SlotProgress(
                place.attempt(),
                place.slot(),
                (Long) row[2],
                given.getOrDefault(place, false),
                saved == null ? null : saved.first(),
                saved == null ? null : saved.last());
    }

    private static boolean isGiven(@Nullable String start, Number isLong) {
        return isLong.intValue() == 1 || (start != null && GIVEN.matcher(start).find());
    }

    @Override
    public Map<Long, Optional<Instant>> lastSaves(long assignment) {
        return entities.createQuery(
                        "select a.id, a.savedAt from AttemptEntity a where a.assignmentId = :assignment",
                        Object[].class)
                .setParameter("assignment", assignment)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> Optional.ofNullable((Instant) row[1])));
    }

    @Override
    public Set<Long> amended(long assignment) {
        return Set.copyOf(entities.createQuery("""
                        select l.attemptId from LateResponseEntity l, AttemptEntity a
                        where a.id = l.attemptId and a.assignmentId = :assignment and l.acceptedSequence is not null
                        """, Long.class)
                .setParameter("assignment", assignment)
                .getResultList());
    }

    @Override
    public Map<Long, Instant> presence(Collection<Long> attempts) {
        Map<Long, Instant> seen = new HashMap<>();
        Chunks.of(attempts)
                .forEach(some -> rows(
                                some,
                                "select p.attemptId, p.seenAt from AttemptPresenceEntity p where p.attemptId in :attempts")
                        .forEach(row -> seen.put((Long) row[0], (Instant) row[1])));
        return seen;
    }

    @Override
    public void seen(long attempt, Instant at) {
        int changed = entities.createQuery(
                        "update AttemptPresenceEntity p set p.seenAt = :at where p.attemptId = :attempt")
                .setParameter("at", at)
                .setParameter("attempt", attempt)
                .executeUpdate();
        if (changed == 0) {
            AttemptPresenceEntity row = new AttemptPresenceEntity();
            row.attemptId = attempt;
            row.seenAt = at;
            entities.persist(row);
        }
    }

    private List<Object[]> rows(List<Long> attempts, String jpql) {
        return entities.createQuery(jpql, Object[].class)
                .setParameter("attempts", attempts)
                .getResultList();
    }
}
