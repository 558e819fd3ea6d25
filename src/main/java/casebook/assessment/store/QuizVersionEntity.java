package casebook.assessment.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** One version of a quiz. Never rewritten. */
@Entity
@Cacheable(false)
@Table(name = "quiz_version")
@NullUnmarked
class QuizVersionEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quiz_version_seq")
    @SequenceGenerator(name = "quiz_version_seq", sequenceName = "quiz_version_seq", allocationSize = 50)
    Long id;

    @Column(name = "quiz_id")
    Long quizId;

    int number;
    String title;
    int format;

    @Lob
    String body;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    Long createdBy;
}
