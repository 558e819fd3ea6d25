package casebook.assessment.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** A quiz over its versions. */
@Entity
@Cacheable(false)
@Table(name = "quiz")
@NullUnmarked
class QuizEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quiz_seq")
    @SequenceGenerator(name = "quiz_seq", sequenceName = "quiz_seq", allocationSize = 50)
    Long id;

    @Column(name = "course_id")
    Long courseId;

    /** Of the latest version. */
    String title;
}
