package casebook.platform.store;

import casebook.platform.AuditRow;
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
import org.jspecify.annotations.Nullable;

/** A row of the audit trail. Rows are only ever added. */
@Entity
@Cacheable(false)
@Table(name = "audit_event")
@NullUnmarked
class AuditEventEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_event_seq")
    @SequenceGenerator(name = "audit_event_seq", sequenceName = "audit_event_seq", allocationSize = 500)
    private Long id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String type;

    @Column(name = "course_id")
    private Long course;

    @Column(name = "by_account")
    private Long byAccount;

    private String subject;
    private String detail;

    protected AuditEventEntity() {}

    AuditEventEntity(
            Instant happenedAt,
            @Nullable Long course,
            String type,
            @Nullable Long byAccount,
            String subject,
            String detail) {
        this.happenedAt = happenedAt;
        this.course = course;
        this.type = type;
        this.byAccount = byAccount;
        this.subject = subject;
        this.detail = detail;
    }

    AuditRow row() {
        return new AuditRow(id, happenedAt, type, byAccount, subject, detail);
    }
}
