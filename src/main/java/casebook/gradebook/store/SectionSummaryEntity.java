package casebook.gradebook.store;

import jakarta.persistence.Basic;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** The sums of a section at one assignment or at all. */
@Entity
@Cacheable(false)
@Table(name = "section_summary")
@IdClass(SectionSummaryEntity.Key.class)
@NullUnmarked
class SectionSummaryEntity {

    /** The three parts of the key. */
    public record Key(Long courseId, Long assignmentId, Long sectionId) {}

    @Id
    @Column(name = "course_id")
    Long courseId;

    @Id
    @Column(name = "assignment_id")
    Long assignmentId;

    @Id
    @Column(name = "section_id")
    Long sectionId;

    int format;

    @Basic
    @Lob
    String body;
}
