package casebook.roster.store;

import casebook.roster.Section;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code section}. */
@Entity
@Cacheable(false)
@Table(name = "section")
@NullUnmarked
class SectionEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "section_seq")
    @SequenceGenerator(name = "section_seq", sequenceName = "section_seq", allocationSize = 50)
    private Long id;

    @Column(name = "course_id")
    private Long courseId;

    private String name;

    protected SectionEntity() {}

    SectionEntity(Long courseId, String name) {
        this.courseId = courseId;
        this.name = name;
    }

    Long courseId() {
        return courseId;
    }

    void rename(String wanted) {
        name = wanted;
    }

    Section section() {
        return new Section(id, name);
    }
}
