package casebook.cases.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** Which parts of a case a course has open, as {@code A,B}. */
@Entity
@Cacheable(false)
@Table(name = "course_case")
@IdClass(CourseCaseEntity.Key.class)
@NullUnmarked
class CourseCaseEntity {
    /** The two parts of the key. */
    public record Key(Long courseId, Long caseId) {}

    @Id
    @Column(name = "course_id")
    Long courseId;

    @Id
    @Column(name = "case_id")
    Long caseId;

    @Column(name = "open_parts")
    String openParts;
}
