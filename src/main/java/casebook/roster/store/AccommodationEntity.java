package casebook.roster.store;

import casebook.roster.Accommodation;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A student's extra time. */
@Entity
@Cacheable(false)
@Table(name = "accommodation")
@NullUnmarked
class AccommodationEntity {
    @Id
    @Column(name = "account_id")
    Long accountId;

    BigDecimal factor;

    @Column(name = "extra_seconds")
    long extraSeconds;

    @Column(name = "set_by")
    Long setBy;

    @Column(name = "set_at")
    Instant setAt;

    Accommodation toAccommodation() {
        return new Accommodation(factor, Duration.ofSeconds(extraSeconds));
    }
}
