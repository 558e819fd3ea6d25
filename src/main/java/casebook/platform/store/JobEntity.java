package casebook.platform.store;

import casebook.platform.Job;
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

/** A row of {@code job}. */
@Entity
@Cacheable(false)
@Table(name = "job")
@NullUnmarked
class JobEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "job_seq")
    @SequenceGenerator(name = "job_seq", sequenceName = "job_seq", allocationSize = 50)
    Long id;

    String kind;

    @Column(name = "owner_id")
    Long ownerId;

    String title;

    @Lob
    @Column(name = "asked")
    String input;

    @Enumerated(EnumType.STRING)
    Job.State state;

    int starts;

    @Column(name = "done_steps")
    int doneSteps;

    @Column(name = "all_steps")
    int allSteps;

    String message;

    @Column(name = "cancel_asked")
    boolean cancelAsked;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "beat_at")
    Instant beatAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    protected JobEntity() {}
}
