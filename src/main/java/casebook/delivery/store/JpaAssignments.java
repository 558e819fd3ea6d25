package casebook.delivery.store;

import casebook.assessment.ReleaseRule;
import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.Window;
import casebook.platform.RecentlyUsed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Assignments in the database. */
@ApplicationScoped
public class JpaAssignments implements Assignments {
    private static final int KEPT = 500;

    /**
     * By id and revision. What is asked for by id costs one read of one number by the primary key, on every node, and
     * nothing needs to be told when an assignment is edited. A save does not come by here.
     */
    private final RecentlyUsed<Revised, Assignment> kept = new RecentlyUsed<>(KEPT);

    /** A pool is frozen when a version of the quiz is set, and another one comes with another version only. */
    private final RecentlyUsed<Frozen, Set<Long>> pools = new RecentlyUsed<>(KEPT);

    private record Revised(long id, int revision) {}

    private record Frozen(long id, long quizVersion) {}

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Assignment> find(long id) {
        return revision(id).flatMap(revision -> kept.find(new Revised(id, revision), this::read));
    }

    @Override
    public Optional<Integer> revision(long id) {
        return entities.createQuery("select a.revision from AssignmentEntity a where a.id = :id", Integer.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** A row that this transaction read earlier may be older than the revision that it was just told of. */
    private Optional<Assignment> read(Revised wanted) {
        AssignmentEntity row = entities.find(AssignmentEntity.class, wanted.id());
        if (row.revision < wanted.revision()) {
            entities.refresh(row);
        }
        return Optional.of(read(row));
    }

    @Override
    public Assignment add(Assignment assignment, Collection<Long> pool, long createdBy, Instant createdAt) {
        AssignmentEntity row = new AssignmentEntity();
        row.revision = 1;
        row.courseId = assignment.course();
        row.zone = assignment.zone().getId();
        row.createdAt = createdAt;
        row.createdBy = createdBy;
        row.pool = new HashSet<>(pool);
        write(assignment, row);
        entities.persist(row);
        return read(row);
    }

    @Override
    public boolean change(Assignment changed, int seen, Optional<Collection<Long>> pool, Instant at) {
        AssignmentEntity row = entities.find(AssignmentEntity.class, changed.id());
        entities.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        if (row.revision != seen) {
            return false;
        }
        row.revision = seen + 1;
        row.editedAt = at;
        write(changed, row);
        pool.ifPresent(versions -> row.pool = new HashSet<>(versions));
        return true;
    }

    @Override
    public List<Long> editedSince(Instant since) {
        return entities.createQuery("select a.id from AssignmentEntity a where a.editedAt >= :since", Long.class)
                .setParameter("since", since)
                .getResultList();
    }

    /** What may come to be changed. */
    private static void write(Assignment assignment, AssignmentEntity row) {
        row.title = assignment.title();
        row.quizVersionId = assignment.quizVersion();
        row.caseVersionId = assignment.caseVersion();
        Window window = assignment.window();
        row.opensAt = window.opens();
        row.closesAt = window.closes();
        row.limitSeconds = window.limit() == null ? null : window.limit().toSeconds();
        row.endRule = window.endRule();
        row.graceSeconds = (int) window.grace().toSeconds();
        row.maxAttempts = assignment.maxAttempts();
        row.shuffle = assignment.shuffle();
        row.releaseWhen = assignment.release().when();
        row.releaseShows = assignment.release().shows();
        row.questions = assignment.questions();
        row.targets = new ArrayList<>();
        assignment.sections().forEach(section -> row.targets.add(new AssignmentTarget(section, null)));
        assignment.accounts().forEach(account -> row.targets.add(new AssignmentTarget(null, account)));
    }

    @Override
    public Set<Long> pool(Assignment assignment) {
        return pools.get(
                new Frozen(assignment.id(), assignment.quizVersion()),
                frozen -> Set.copyOf(entities.find(AssignmentEntity.class, frozen.id()).pool));
    }

    @Override
    public List<Assignment> setFor(Collection<Long> sections, long account) {
        return entities.createQuery("""
                        select distinct a from AssignmentEntity a join a.targets t
                        where t.sectionId in :sections or t.accountId = :account
                        order by a.opensAt, a.id
                        """, AssignmentEntity.class)
                .setParameter("sections", sections.isEmpty() ? List.of(-1L) : sections)
                .setParameter("account", account)
                .getResultStream()
                .map(JpaAssignments::read)
                .toList();
    }

    @Override
    public List<Assignment> ofCourses(Collection<Long> courses) {
        if (courses.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select a from AssignmentEntity a where a.courseId in :courses order by a.opensAt, a.id",
                        AssignmentEntity.class)
                .setParameter("courses", courses)
                .getResultStream()
                .map(JpaAssignments::read)
                .toList();
    }

    private static Assignment read(AssignmentEntity row) {
        return new Assignment(
                row.id,
                row.courseId,
                row.quizVersionId,
                row.caseVersionId,
                row.title,
                new Window(
                        row.opensAt,
                        row.closesAt,
                        row.limitSeconds == null ? null : Duration.ofSeconds(row.limitSeconds),
                        row.endRule,
                        Duration.ofSeconds(row.graceSeconds)),
                ZoneId.of(row.zone),
                row.maxAttempts,
                row.shuffle,
                new ReleaseRule(row.releaseWhen, row.releaseShows),
                row.questions,
                row.targets.stream()
                        .map(target -> target.sectionId)
                        .filter(Objects::nonNull)
                        .toList(),
                row.targets.stream()
                        .map(target -> target.accountId)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
