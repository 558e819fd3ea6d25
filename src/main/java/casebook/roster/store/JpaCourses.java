package casebook.roster.store;

import casebook.roster.Course;
import casebook.roster.Courses;
import casebook.roster.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Courses and sections in the database. */
@ApplicationScoped
public class JpaCourses implements Courses {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Course> find(long id) {
        return withIds(List.of(id)).stream().findFirst();
    }

    @Override
    public String title(long id) {
        return entities.createQuery("SELECT c.title FROM CourseEntity c WHERE c.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no course " + id));
    }

    @Override
    public List<Course> withIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : withSections(entities.createQuery(
                                "SELECT c FROM CourseEntity c WHERE c.id IN :ids ORDER BY c.id", CourseEntity.class)
                        .setParameter("ids", List.copyOf(ids))
                        .getResultList());
    }

    @Override
    public List<Course> page(long afterId, int most) {
        return withSections(entities.createQuery(
                        "SELECT c FROM CourseEntity c WHERE c.id > :after ORDER BY c.id", CourseEntity.class)
                .setParameter("after", afterId)
                .setMaxResults(most)
                .getResultList());
    }

    @Override
    public Course add(String title, ZoneId zone, List<String> sections, long by, Instant now) {
        CourseEntity course = new CourseEntity(title, zone, by, now);
        entities.persist(course);
        entities.flush(); // sections refer to it by a plain id
        List<SectionEntity> rows = sections.stream()
                .map(name -> new SectionEntity(course.id(), name))
                .toList();
        rows.forEach(entities::persist);
        return new Course(
                course.id(),
                title,
                zone,
                rows.stream().map(SectionEntity::section).toList());
    }

    @Override
    public void rename(long course, String title) {
        entities.find(CourseEntity.class, course).rename(title);
        entities.flush();
    }

    @Override
    public void addSection(long course, String name) {
        entities.persist(new SectionEntity(course, name));
        entities.flush();
    }

    @Override
    public void renameSection(long section, String name) {
        entities.find(SectionEntity.class, section).rename(name);
        entities.flush();
    }

    private List<Course> withSections(List<CourseEntity> courses) {
        if (courses.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Section>> sections = entities.createQuery(
                        "SELECT s FROM SectionEntity s WHERE s.courseId IN :ids ORDER BY s.name", SectionEntity.class)
                .setParameter("ids", courses.stream().map(CourseEntity::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        SectionEntity::courseId, Collectors.mapping(SectionEntity::section, Collectors.toList())));
        return courses.stream()
                .map(course -> new Course(
                        course.id(), course.title(), course.zone(), sections.getOrDefault(course.id(), List.of())))
                .toList();
    }
}
