package casebook.roster.store;

import casebook.roster.Course;
import casebook.roster.Courses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Courses and sections in the database. */
@ApplicationScoped
public class JpaCourses implements Courses {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Course> find(long id) {
        return Optional.ofNullable(entities.find(CourseEntity.class, id)).map(this::read);
    }

    @Override
    public List<Course> find(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select c from CourseEntity c where c.id in :ids order by c.title, c.id", CourseEntity.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(this::read)
                .toList();
    }

    @Override
    public List<Course> all() {
        return entities.createQuery("select c from CourseEntity c order by c.title, c.id", CourseEntity.class)
                .getResultStream()
                .map(this::read)
                .toList();
    }

    @Override
    public Course add(String title, ZoneId zone, List<String> sections, long createdBy, Instant createdAt) {
        CourseEntity course = new CourseEntity();
        course.title = title;
        course.zone = zone.getId();
        course.createdBy = createdBy;
        course.createdAt = createdAt;
        entities.persist(course);
        for (String name : sections) {
            SectionEntity section = new SectionEntity();
            section.courseId = course.id;
            section.name = name;
            entities.persist(section);
        }
        entities.flush();
        return read(course);
    }

    private Course read(CourseEntity row) {
        List<Course.Section> sections = entities.createQuery(
                        "select s from SectionEntity s where s.courseId = :course order by s.name", SectionEntity.class)
                .setParameter("course", row.id)
                .getResultStream()
                .map(section -> new Course.Section(section.id, section.name))
                .toList();
        return new Course(row.id, row.title, ZoneId.of(row.zone), sections);
    }
}
