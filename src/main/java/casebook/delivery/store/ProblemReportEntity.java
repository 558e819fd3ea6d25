package casebook.delivery.store;

import casebook.delivery.ProblemReport;
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
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** What a student says is wrong with a question. */
@Entity
@Cacheable(false)
@Table(name = "problem_report")
@NullUnmarked
class ProblemReportEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "problem_report_seq")
    @SequenceGenerator(name = "problem_report_seq", sequenceName = "problem_report_seq", allocationSize = 50)
    Long id;

    @Column(name = "attempt_id")
    Long attemptId;

    int slot;
    String text;

    @Column(name = "reported_at")
    Instant reportedAt;

    @Enumerated(EnumType.STRING)
    ProblemReport.Status status = ProblemReport.Status.NEW;

    String note;

    @Column(name = "handled_by")
    Long handledBy;

    @Column(name = "handled_at")
    Instant handledAt;

    ProblemReport report(long account, long itemVersion) {
        return new ProblemReport(
                id,
                attemptId,
                account,
                slot,
                itemVersion,
                text,
                reportedAt,
                handledBy == null
                        ? null
                        : new ProblemReport.Handling(status, note == null ? "" : note, handledBy, handledAt));
    }
}
