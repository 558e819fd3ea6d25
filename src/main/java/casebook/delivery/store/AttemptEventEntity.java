package casebook.delivery.store;

import casebook.delivery.AttemptEvent;
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
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A transition of an attempt. Only ever added. */
@Entity
@Cacheable(false)
@Table(name = "attempt_event")
@NullUnmarked
class AttemptEventEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attempt_event_seq")
    @SequenceGenerator(name = "attempt_event_seq", sequenceName = "attempt_event_seq", allocationSize = 500)
    Long id;

    @Column(name = "attempt_id")
    Long attemptId;

    @Enumerated(EnumType.STRING)
    AttemptEvent.Type type;

    @Column(name = "happened_at")
    Instant happenedAt;

    @Column(name = "by_account")
    Long byAccount;

    Long seconds;

    @Column(name = "until_at")
    Instant untilAt;

    String reason;

    protected AttemptEventEntity() {}

    AttemptEventEntity(AttemptEvent event) {
        attemptId = event.attempt();
        type = event.type();
        happenedAt = event.at();
        byAccount = event.by();
        seconds = event.extension() == null ? null : event.extension().toSeconds();
        untilAt = event.until();
        reason = event.reason();
    }

    AttemptEvent event() {
        return new AttemptEvent(
                attemptId, type, happenedAt, byAccount, seconds == null ? null : Duration.ofSeconds(seconds), untilAt, reason);
    }
}
