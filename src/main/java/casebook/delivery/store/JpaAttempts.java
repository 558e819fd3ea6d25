package casebook.delivery.store;

import casebook.delivery.Attempt;
import casebook.delivery.AttemptEvent;
import casebook.delivery.AttemptSlot;
import casebook.delivery.AttemptStatus;
import casebook.delivery.Attempts;
import casebook.delivery.SaveEntry;
import casebook.delivery.SavedSequences;
import casebook.delivery.Standing;
import casebook.delivery.StoredSave;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Attempts and responses in the database. */
@ApplicationScoped
public class JpaAttempts implements Attempts {
    /** Spares the commit a comparison of thousands of rows that nobody changes. */
    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Attempt> find(long id) {
        return Optional.ofNullable(entities.find(AttemptEntity.class, id)).map(AttemptRows::read);
    }

    @Override
    public Optional<Attempt> lock(long id) {
        return Optional.ofNullable(entities.find(AttemptEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(AttemptRows::read);
    }

    @Override
    public Attempt add(Attempt attempt, Duration grace, List<AttemptSlot> slots) {
        AttemptEntity row = AttemptRows.added(attempt, grace);
        entities.persist(row);
        for (AttemptSlot slot : slots) {
            AttemptSlotEntity slotRow = new AttemptSlotEntity();
            slotRow.attemptId = row.id;
            slotRow.slot = slot.slot();
            slotRow.itemVersionId = slot.itemVersion();
            slotRow.marks = BigDecimal.valueOf(slot.marks());
            slotRow.candidateIds = slot.candidateIds();
            slotRow.ownSeconds = slot.ownTime() == null ? null : slot.ownTime().toSeconds();
            entities.persist(slotRow);
        }
        entities.flush();
        return AttemptRows.read(row);
    }

    @Override
    public void update(Attempt attempt, Duration grace) {
        AttemptRows.write(attempt, grace, entities.find(AttemptEntity.class, attempt.id()));
    }

    @Override
    public void addEvent(AttemptEvent event) {
        entities.persist(new AttemptEventEntity(event));
    }

    @Override
    public List<Attempt> of(long assignment, long account) {
        return attempts(attemptsWhere("a.assignmentId = :assignment and a.accountId = :account")
                .setParameter("assignment", assignment)
                .setParameter("account", account));
    }

    @Override
    public List<Attempt> ofAccount(long account) {
        return attempts(attemptsWhere("a.accountId = :account").setParameter("account", account));
    }

    @Override
    public List<Attempt> ofAssignment(long assignment) {
        return entities.createQuery(AttemptRows.OF_ASSIGNMENT, Object[].class)
                .setParameter("assignment", assignment)
                .getResultStream()
                .map(AttemptRows::read)
                .toList();
    }

    @Override
    public List<Standing> standings(Collection<Long> assignments) {
        return assignments.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                select distinct a.assignmentId, a.accountId, a.status from AttemptEntity a
                                where a.assignmentId in :assignments and a.kind = casebook.delivery.AttemptKind.TAKE
                                """, Object[].class)
                        .setParameter("assignments", List.copyOf(assignments))
                        .getResultStream()
                        .map(row -> new Standing((Long) row[0], (Long) row[1], (AttemptStatus) row[2]))
                        .toList();
    }

    @Override
    public List<AttemptSlot> slots(long attempt) {
        return entities.createQuery(
                        "select s from AttemptSlotEntity s where s.attemptId = :attempt order by s.slot",
                        AttemptSlotEntity.class)
                .setParameter("attempt", attempt)
                .getResultStream()
                .map(row -> new AttemptSlot(
                        row.slot,
                        row.itemVersionId,
                        row.marks.doubleValue(),
                        row.candidateIds,
                        row.ownSeconds == null ? null : Duration.ofSeconds(row.ownSeconds)))
                .toList();
    }

    @Override
    public Set<Long> seenItems(long assignment, long account) {
        return new HashSet<>(entities.createQuery("""
                        select s.itemVersionId from AttemptSlotEntity s, AttemptEntity a
                        where s.attemptId = a.id and a.assignmentId = :assignment and a.accountId = :account
                        """, Long.class)
                .setParameter("assignment", assignment)
                .setParameter("account", account)
                .getResultList());
    }

    @Override
    public List<Long> overdue(Instant now, int most) {
        return entities.createQuery("""
                        select a.id from AttemptEntity a
                        where a.status = casebook.delivery.AttemptStatus.IN_PROGRESS and a.acceptsUntil < :now
                        """, Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Attempt> runningAt(Instant moment) {
        return attempts(attemptsWhere("""
                        a.status = casebook.delivery.AttemptStatus.IN_PROGRESS and (a.acceptsUntil >= :moment
                          or a.acceptsUntil is null and exists (select s.slot from AttemptSlotEntity s
                            where s.attemptId = a.id and s.openedAt is not null))
                        """).setParameter("moment", moment));
    }

    @Override
    public List<Attempt> runningOf(long account) {
        return attempts(
                attemptsWhere("a.status = casebook.delivery.AttemptStatus.IN_PROGRESS and a.accountId = :account")
                        .setParameter("account", account));
    }

    @Override
    public boolean touch(long attempt, Instant received) {
        return entities.createQuery("""
                                update AttemptEntity a set a.savedAt = :received
                                where a.id = :attempt and a.status = casebook.delivery.AttemptStatus.IN_PROGRESS
                                  and (a.acceptsUntil is null or a.acceptsUntil >= :received)
                                """)
                        .setParameter("attempt", attempt)
                        .setParameter("received", received)
                        .executeUpdate()
                == 1;
    }

    @Override
    public SavedSequences sequences(long attempt) {
        List<Object[]> rows = entities.createQuery("""
                        select a.endsAt, a.status, r.slot, r.sequence, r.savedAt
                        from AttemptEntity a left join ResponseEventEntity r on r.attemptId = a.id
                        where a.id = :attempt
                        """, Object[].class)
                .setParameter("attempt", attempt)
                .getResultList();
        Map<Integer, NavigableMap<Integer, Instant>> bySlot = new HashMap<>();
        for (Object[] row : rows) {
            if (row[2] != null) {
                bySlot.computeIfAbsent((Integer) row[2], slot -> new TreeMap<>())
                        .put((Integer) row[3], (Instant) row[4]);
            }
        }
        Object[] first = rows.getFirst();
        return new SavedSequences((Instant) first[0], (AttemptStatus) first[1], bySlot);
    }

    @Override
    public Optional<StoredSave> saved(long attempt, int slot, int sequence) {
        return Optional.ofNullable(
                        entities.find(ResponseEventEntity.class, new ResponseEventEntity.Key(attempt, slot, sequence)))
                .map(ResponseEventEntity::toSave);
    }

    @Override
    public void append(long attempt, Collection<StoredSave> saves, Optional<String> clientTime) {
        saves.forEach(save -> entities.persist(new ResponseEventEntity(attempt, save, clientTime.orElse(null))));
        entities.flush();
    }

    @Override
    public Map<Integer, StoredSave> latest(long attempt) {
        Map<Integer, StoredSave> latest = new HashMap<>();
        entities.createQuery("""
                        select r from ResponseEventEntity r
                        where r.attemptId = :attempt and r.sequence = (
                            select max(o.sequence) from ResponseEventEntity o
                            where o.attemptId = :attempt and o.slot = r.slot)
                        """, ResponseEventEntity.class)
                .setParameter("attempt", attempt)
                .getResultStream()
                .map(ResponseEventEntity::toSave)
                .forEach(save -> latest.put(save.slot(), save));
        return latest;
    }

    @Override
    public long lateBytes(long attempt) {
        Long bytes = entities.createQuery(
                        "select sum(l.sizeBytes) from LateResponseEntity l where l.attemptId = :attempt", Long.class)
                .setParameter("attempt", attempt)
                .getSingleResult();
        return bytes == null ? 0 : bytes;
    }

    @Override
    public void keepLate(long attempt, SaveEntry entry, int bytes, Instant received) {
        String content = entry.content() == null ? LateResponseEntity.CLEARED : entry.content();
        if (isKept(attempt, entry, content)) {
            return; // a page that is refused tries again
        }
        LateResponseEntity row = new LateResponseEntity();
        row.attemptId = attempt;
        row.slot = entry.slot();
        row.sequence = entry.sequence();
        row.response = content;
        row.sizeBytes = bytes;
        row.receivedAt = received;
        entities.persist(row);
    }

    private boolean isKept(long attempt, SaveEntry entry, String content) {
        return entities.createQuery("""
                        select l from LateResponseEntity l
                        where l.attemptId = :attempt and l.slot = :slot and l.sequence = :sequence
                        """, LateResponseEntity.class)
                .setParameter("attempt", attempt)
                .setParameter("slot", entry.slot())
                .setParameter("sequence", entry.sequence())
                .getResultStream()
                .anyMatch(row -> row.response.equals(content));
    }

    @Override
    public void reportProblem(long attempt, int slot, String text, Instant at) {
        ProblemReportEntity row = new ProblemReportEntity();
        row.attemptId = attempt;
        row.slot = slot;
        row.text = text;
        row.reportedAt = at;
        entities.persist(row);
    }

    private TypedQuery<AttemptEntity> attemptsWhere(String condition) {
        return entities.createQuery(
                "select a from AttemptEntity a where " + condition + " order by a.number, a.id", AttemptEntity.class);
    }

    private static List<Attempt> attempts(TypedQuery<AttemptEntity> query) {
        return query.getResultStream().map(AttemptRows::read).toList();
    }
}
