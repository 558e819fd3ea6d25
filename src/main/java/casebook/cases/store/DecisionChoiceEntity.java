package casebook.cases.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** What a student committed to at a decision point. Only ever added. */
@Entity
@Cacheable(false)
@Table(name = "decision_choice")
@IdClass(DecisionChoiceEntity.Key.class)
@NullUnmarked
class DecisionChoiceEntity {
    /** The four parts of the key. */
    public record Key(Long accountId, Long courseId, Long caseId, String decision) {}

    @Id
    @Column(name = "account_id")
    Long accountId;

    @Id
    @Column(name = "course_id")
    Long courseId;

    @Id
    @Column(name = "case_id")
    Long caseId;

    @Id
    String decision;

    String choice;
    String reasons;

    @Column(name = "committed_at")
    Instant committedAt;
}
