package casebook.delivery.store;

import casebook.assessment.ReleaseRule;
import casebook.delivery.EndRule;
import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/** A quiz set for sections or persons. */
@Entity
@Cacheable(false)
@Table(name = "assignment")
@NullUnmarked
class AssignmentEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assignment_seq")
    @SequenceGenerator(name = "assignment_seq", sequenceName = "assignment_seq", allocationSize = 50)
    Long id;

    @Column(name = "course_id")
    Long courseId;

    @Column(name = "quiz_version_id")
    Long quizVersionId;

    @Column(name = "case_version_id")
    Long caseVersionId;

    String title;

    @Column(name = "opens_at")
    Instant opensAt;

    @Column(name = "closes_at")
    Instant closesAt;

    String zone;

    @Column(name = "limit_seconds")
    Long limitSeconds;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_rule")
    EndRule endRule;

    @Column(name = "grace_seconds")
    int graceSeconds;

    @Column(name = "max_attempts")
    int maxAttempts;

    boolean shuffle;

    @Enumerated(EnumType.STRING)
    @Column(name = "release_when")
    ReleaseRule.When releaseWhen;

    @Enumerated(EnumType.STRING)
    @Column(name = "release_shows")
    ReleaseRule.Shows releaseShows;

    int questions;

    /** How often it was edited, from 1. */
    int revision;

    @Column(name = "edited_at")
    Instant editedAt;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    Long createdBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "assignment_target", joinColumns = @JoinColumn(name = "assignment_id"))
    @OrderColumn(name = "place")
    List<AssignmentTarget> targets;

    @ElementCollection
    @CollectionTable(name = "assignment_pool", joinColumns = @JoinColumn(name = "assignment_id"))
    @Column(name = "item_version_id")
    Set<Long> pool;
}
