package casebook.delivery.store;

import casebook.delivery.AttemptKind;
import casebook.delivery.AttemptStatus;
import casebook.delivery.SubmittedBy;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** An attempt's row, which every transition and every save locks. */
@Entity
@Cacheable(false)
@Table(name = "attempt")
@NullUnmarked
class AttemptEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attempt_seq")
    @SequenceGenerator(name = "attempt_seq", sequenceName = "attempt_seq", allocationSize = 500)
    Long id;

    @Column(name = "assignment_id")
    Long assignmentId;

    @Column(name = "account_id")
    Long accountId;

    int number;

    @Enumerated(EnumType.STRING)
    AttemptKind kind;

    @Enumerated(EnumType.STRING)
    AttemptStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_before")
    AttemptStatus statusBefore;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "ends_at")
    Instant endsAt;

    @Column(name = "accepts_until")
    Instant acceptsUntil;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "submitted_by")
    SubmittedBy submittedBy;

    /** Written by {@link JpaAttempts#touch} alone. */
    @Column(name = "saved_at", updatable = false)
    Instant savedAt;

    long seed;

    @Column(name = "quiz_version_id")
    Long quizVersionId;

    @Column(name = "case_version_id")
    Long caseVersionId;

    BigDecimal factor;

    @Column(name = "extra_seconds")
    long extraSeconds;

    @Column(name = "extended_seconds")
    long extendedSeconds;

    @Column(name = "receipt_hash")
    String receiptHash;
}
