package casebook.gradebook.store;

import casebook.gradebook.report.Grade;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** The total of an attempt. */
@Entity
@Cacheable(false)
@Table(name = "grade")
@NullUnmarked
class GradeEntity {
    @Id
    @Column(name = "attempt_id")
    Long attemptId;

    @Column(name = "assignment_id")
    Long assignmentId;

    @Column(name = "account_id")
    Long accountId;

    double score;

    @Column(name = "max_score")
    double maxScore;

    @Column(name = "graded_max")
    double gradedMax;

    int pending;

    protected GradeEntity() {}

    GradeEntity(Grade grade) {
        attemptId = grade.attempt();
        assignmentId = grade.assignment();
        accountId = grade.account();
        score = grade.score();
        maxScore = grade.max();
        gradedMax = grade.gradedMax();
        pending = grade.pending();
    }
}
