package casebook.delivery.store;

import casebook.assessment.ReleaseRule;
import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.Window;
import casebook.platform.RecentlyUsed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

    /** Nothing here changes an assignment once it is set. What comes to change one must ask the database again. */
    private final RecentlyUsed<Long, Assignment> kept = new RecentlyUsed<>(KEPT);

    private final RecentlyUsed<Long, Set<Long>> pools = new RecentlyUsed<>(KEPT);

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Assignment> find(long id) {
        return kept.find(id, this::read);
    }

    private Optional<Assignment> read(long id) {
        return Optional.ofNullable(entities.find(AssignmentEntity.class, id)).map(JpaAssignments::read);
    }

    @Override
    public Assignment add(Assignment assignment, Collection<Long> pool, long createdBy, Instant createdAt) {
        AssignmentEntity row = new AssignmentEntity();
        row.courseId = assignment.course();
        row.quizVersionId = assignment.quizVersion();
        row.caseVersionId = assignment.caseVersion();
        row.title = assignment.title();
        Window window = assignment.window();
        row.opensAt = window.opens();
        row.closesAt = window.closes();
        row.limitSeconds = window.limit() == null ? null : window.limit().toSeconds();
        row.endRule = window.endRule();
        row.graceSeconds = (int) window.grace().toSeconds();
        row.zone = assignment.zone().getId();
        row.maxAttempts = assignment.maxAttempts();
        row.shuffle = assignment.shuffle();
        row.releaseWhen = assignment.release().when();
        row.releaseShows = assignment.release().shows();
        row.questions = assignment.questions();
        row.createdAt = createdAt;
        row.createdBy = createdBy;
        row.targets = new ArrayList<>();
        assignment.sections().forEach(section -> row.targets.add(new AssignmentTarget(section, null)));
        assignment.accounts().forEach(account -> row.targets.add(new AssignmentTarget(null, account)));
        row.pool = new HashSet<>(pool);
        entities.persist(row);
        return read(row);
    }

    @Override
    public Set<Long> pool(long assignment) {
        return pools.get(assignment, id -> Set.copyOf(entities.find(AssignmentEntity.class, id).pool));
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
