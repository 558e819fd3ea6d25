package casebook.roster.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code course}. */
@Entity
@Cacheable(false)
@Table(name = "course")
@NullUnmarked
class CourseEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "course_seq")
    @SequenceGenerator(name = "course_seq", sequenceName = "course_seq", allocationSize = 50)
    private Long id;

    private String title;
    private String zone;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private Long createdBy;

    protected CourseEntity() {}

    CourseEntity(String title, ZoneId zone, Long createdBy, Instant createdAt) {
        this.title = title;
        this.zone = zone.getId();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    Long id() {
        return id;
    }

    void rename(String wanted) {
        title = wanted;
    }

    String title() {
        return title;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }
}
