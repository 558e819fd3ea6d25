package casebook.cases.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A reader's note beside a passage. */
@Entity
@Cacheable(false)
@Table(name = "note")
@NullUnmarked
class NoteEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "note_seq")
    @SequenceGenerator(name = "note_seq", sequenceName = "note_seq", allocationSize = 50)
    Long id;

    @Column(name = "account_id")
    Long accountId;

    @Column(name = "case_id")
    Long caseId;

    String passage;
    String text;

    @Column(name = "updated_at")
    Instant updatedAt;
}
