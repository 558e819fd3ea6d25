package casebook.gradebook.store;

import jakarta.persistence.Basic;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** The results that count at an assignment. */
@Entity
@Cacheable(false)
@Table(name = "result_sheet")
@NullUnmarked
class ResultSheetEntity {
    @Id
    @Column(name = "assignment_id")
    Long assignmentId;

    @Column(name = "course_id")
    Long courseId;

    int format;

    @Basic
    @Lob
    String body;
}
