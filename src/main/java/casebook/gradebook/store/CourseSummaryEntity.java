package casebook.gradebook.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** When the sums of a course were made. */
@Entity
@Cacheable(false)
@Table(name = "course_summary")
@NullUnmarked
class CourseSummaryEntity {
    @Id
    @Column(name = "course_id")
    Long courseId;

    String roster;

    @Column(name = "made_at")
    Instant madeAt;
}
