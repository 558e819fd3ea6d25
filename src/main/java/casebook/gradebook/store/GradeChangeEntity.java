package casebook.gradebook.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** That the results of an assignment have changed. */
@Entity
@Cacheable(false)
@Table(name = "grade_change")
@NullUnmarked
class GradeChangeEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grade_change_seq")
    @SequenceGenerator(name = "grade_change_seq", sequenceName = "grade_change_seq", allocationSize = 500)
    Long id;

    @Column(name = "assignment_id")
    Long assignmentId;

    protected GradeChangeEntity() {}

    GradeChangeEntity(long assignment) {
        assignmentId = assignment;
    }
}
