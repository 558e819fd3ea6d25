package casebook.delivery.store;

import casebook.delivery.LateAnswer;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A response that came after the end; kept, and scored only when staff accept it. */
@Entity
@Cacheable(false)
@Table(name = "late_response")
@NullUnmarked
class LateResponseEntity {
    /** What stands for an answer that was to be cleared. */
    static final String CLEARED = "null";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "late_response_seq")
    @SequenceGenerator(name = "late_response_seq", sequenceName = "late_response_seq", allocationSize = 50)
    Long id;

    @Column(name = "attempt_id")
    Long attemptId;

    int slot;
    int sequence;

    @Lob
    String response;

    @Column(name = "size_bytes")
    int sizeBytes;

    @Column(name = "received_at")
    Instant receivedAt;

    @Enumerated(EnumType.STRING)
    LateAnswer.Outcome decision;

    @Column(name = "decided_by")
    Long decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "decision_reason")
    String decisionReason;

    @Column(name = "accepted_sequence")
    Integer acceptedSequence;

    LateAnswer answer(long account) {
        return new LateAnswer(
                id,
                attemptId,
                account,
                slot,
                sequence,
                response.equals(CLEARED) ? null : response,
                receivedAt,
                decision == null
                        ? null
                        : new LateAnswer.Decision(decision, decidedBy, decidedAt, decisionReason, acceptedSequence));
    }
}
