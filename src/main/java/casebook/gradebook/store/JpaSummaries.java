package casebook.gradebook.store;

import casebook.gradebook.report.SectionSums;
import casebook.gradebook.report.Standing;
import casebook.gradebook.report.Summaries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sums in the database. */
@ApplicationScoped
public class JpaSummaries implements Summaries {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void putSheet(long assignment, long course, List<Standing> rows) {
        ResultSheetEntity row = new ResultSheetEntity();
        row.assignmentId = assignment;
        row.courseId = course;
        row.format = StandingJson.FORMAT;
        row.body = StandingJson.write(rows);
        entities.merge(row);
    }

    /** One sheet at a time in memory. */
    @Override
    public List<Standing> totals(long course) {
        Map<Long, Standing> totals = new HashMap<>();
        for (long assignment : summedUp(course)) {
            String body = entities.createQuery(
                            "select r.body from ResultSheetEntity r where r.assignmentId = :assignment", String.class)
                    .setParameter("assignment", assignment)
                    .getSingleResult();
            StandingJson.read(body).forEach(row -> totals.merge(row.account(), row, Standing::plus));
        }
        return List.copyOf(totals.values());
    }

    @Override
    public List<Long> summedUp(long course) {
        return entities.createQuery(
                        "select r.assignmentId from ResultSheetEntity r where r.courseId = :course order by r.assignmentId",
                        Long.class)
                .setParameter("course", course)
                .getResultList();
    }

    @Override
    public void put(long course, long assignment, List<SectionSums> sections) {
        entities.createQuery(
                        "delete from SectionSummaryEntity s where s.courseId = :course and s.assignmentId = :assignment")
                .setParameter("course", course)
                .setParameter("assignment", assignment)
                .executeUpdate();
        for (SectionSums sums : sections) {
            SectionSummaryEntity row = new SectionSummaryEntity();
            row.courseId = course;
            row.assignmentId = assignment;
            row.sectionId = sums.section();
            row.format = SectionSumsJson.FORMAT;
            row.body = SectionSumsJson.write(sums);
            entities.persist(row);
        }
        entities.flush();
    }

    @Override
    public List<SectionSums> of(long course, long assignment) {
        return entities.createQuery("""
                        select s.sectionId, s.body from SectionSummaryEntity s
                        where s.courseId = :course and s.assignmentId = :assignment order by s.sectionId
                        """, Object[].class)
                .setParameter("course", course)
                .setParameter("assignment", assignment)
                .getResultStream()
                .map(row -> SectionSumsJson.read((Long) row[0], (String) row[1]))
                .toList();
    }

    @Override
    public List<SectionSums> ofSingle(long course) {
        return entities.createQuery("""
                        select s.sectionId, s.body from SectionSummaryEntity s
                        where s.courseId = :course and s.assignmentId <> 0
                        """, Object[].class)
                .setParameter("course", course)
                .getResultStream()
                .map(row -> SectionSumsJson.read((Long) row[0], (String) row[1]))
                .toList();
    }

    @Override
    public Optional<Made> made(long course) {
        return Optional.ofNullable(entities.find(CourseSummaryEntity.class, course))
                .map(row -> new Made(row.roster, row.madeAt));
    }

    @Override
    public void made(long course, Made made) {
        CourseSummaryEntity row = new CourseSummaryEntity();
        row.courseId = course;
        row.roster = made.roster();
        row.madeAt = made.at();
        entities.merge(row);
    }

    @Override
    public String roster(long course) {
        Object[] people = entities.createQuery("""
                        select count(e.id), max(e.id), max(e.fromAt), max(e.untilAt)
                        from EnrolmentEntity e where e.courseId = :course
                        """, Object[].class)
                .setParameter("course", course)
                .getSingleResult();
        Long edits = entities.createQuery(
                        "select sum(a.revision) from AssignmentEntity a where a.courseId = :course", Long.class)
                .setParameter("course", course)
                .getSingleResult();
        return people[0] + " " + people[1] + " " + people[2] + " " + people[3] + " " + edits;
    }
}
