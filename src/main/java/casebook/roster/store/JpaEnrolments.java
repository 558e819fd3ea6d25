package casebook.roster.store;

import casebook.roster.CourseRole;
import casebook.roster.Enrolment;
import casebook.roster.Enrolments;
import casebook.roster.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Enrolments in the database. Names are joined from the accounts, whose entity is known here by name only. */
@ApplicationScoped
public class JpaEnrolments implements Enrolments {
    /** Spares the commit a comparison of thousands of rows that nobody changes. */
    private static final String READ_ONLY = "eclipselink.read-only";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Enrolment> of(long account) {
        return entities.createQuery(
                        "SELECT e FROM EnrolmentEntity e WHERE e.accountId = :account", EnrolmentEntity.class)
                .setParameter("account", account)
                .getResultStream()
                .map(EnrolmentEntity::enrolment)
                .toList();
    }

    @Override
    public List<Enrolment> of(long account, long course) {
        return entities.createQuery(
                        "SELECT e FROM EnrolmentEntity e WHERE e.accountId = :account AND e.courseId = :course",
                        EnrolmentEntity.class)
                .setParameter("account", account)
                .setParameter("course", course)
                .getResultStream()
                .map(EnrolmentEntity::enrolment)
                .toList();
    }

    @Override
    public List<Enrolment> ofCourse(long course) {
        return entities.createQuery("SELECT e FROM EnrolmentEntity e WHERE e.courseId = :course", EnrolmentEntity.class)
                .setHint(READ_ONLY, true)
                .setParameter("course", course)
                .getResultStream()
                .map(EnrolmentEntity::enrolment)
                .toList();
    }

    @Override
    public List<Member> members(long course, CourseRole role, Instant now) {
        return entities.createQuery("""
                        SELECT a.id, a.username, a.displayName, s
                        FROM EnrolmentEntity e
                          JOIN AccountEntity a ON a.id = e.accountId
                          LEFT JOIN SectionEntity s ON s.id = e.sectionId
                        WHERE e.courseId = :course AND e.role = :role
                          AND e.fromAt <= :now AND (e.untilAt IS NULL OR e.untilAt > :now)
                        ORDER BY a.displayName, a.username, s.name""", Object[].class)
                .setParameter("course", course)
                .setParameter("role", role)
                .setParameter("now", now)
                .getResultStream()
                .map(row -> member(row, role))
                .toList();
    }

    /** References are plain ids, so what they refer to is written first. */
    @Override
    public void add(Collection<Enrolment> enrolments) {
        entities.flush();
        enrolments.forEach(enrolment -> entities.persist(new EnrolmentEntity(enrolment)));
    }

    @Override
    public Optional<Enrolment> find(long id) {
        return Optional.ofNullable(entities.find(EnrolmentEntity.class, id)).map(EnrolmentEntity::enrolment);
    }

    @Override
    public void end(long id, Instant now) {
        entities.find(EnrolmentEntity.class, id).end(now);
    }

    @Override
    public void addPending(Collection<Enrolment> enrolments, long batch) {
        entities.flush();
        enrolments.forEach(enrolment -> entities.persist(new EnrolmentEntity(enrolment, batch)));
    }

    @Override
    public int openPending(long batch, Instant from) {
        return entities.createQuery("""
                        UPDATE EnrolmentEntity e SET e.fromAt = :from, e.pending = NULL
                        WHERE e.pending = :batch""")
                .setParameter("from", from)
                .setParameter("batch", batch)
                .executeUpdate();
    }

    @Override
    public void dropPending(long batch) {
        entities.createQuery("DELETE FROM EnrolmentEntity e WHERE e.pending = :batch")
                .setParameter("batch", batch)
                .executeUpdate();
    }

    private static Member member(Object[] row, CourseRole role) {
        @Nullable SectionEntity section = (SectionEntity) row[3];
        return new Member(
                (Long) row[0], (String) row[1], (String) row[2], role, section == null ? null : section.section());
    }
}
