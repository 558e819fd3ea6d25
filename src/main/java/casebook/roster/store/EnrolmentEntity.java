package casebook.roster.store;

import casebook.roster.CourseRole;
import casebook.roster.Enrolment;
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

/** A row of {@code enrolment}. */
@Entity
@Cacheable(false)
@Table(name = "enrolment")
@NullUnmarked
class EnrolmentEntity {
    /** From when an enrolment counts whose import has not come to its end. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enrolment_seq")
    @SequenceGenerator(name = "enrolment_seq", sequenceName = "enrolment_seq", allocationSize = 50)
    private Long id;

    @Column(name = "course_id")
    private Long courseId;

    @Column(name = "section_id")
    private Long sectionId;

    @Column(name = "account_id")
    private Long accountId;

    @Enumerated(EnumType.STRING)
    private CourseRole role;

    @Column(name = "from_at")
    private Instant fromAt;

    @Column(name = "until_at")
    private Instant untilAt;

    @Column
    private Long pending;

    protected EnrolmentEntity() {}

    EnrolmentEntity(Enrolment enrolment) {
        courseId = enrolment.course();
        sectionId = enrolment.section();
        accountId = enrolment.account();
        role = enrolment.role();
        fromAt = enrolment.from();
        untilAt = enrolment.until();
    }

    EnrolmentEntity(Enrolment enrolment, Long batch) {
        this(enrolment);
        fromAt = NEVER;
        pending = batch;
    }

    void end(Instant now) {
        untilAt = now;
    }

    Enrolment enrolment() {
        return new Enrolment(courseId, sectionId, accountId, role, fromAt, untilAt);
    }
}
