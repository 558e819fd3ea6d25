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

/** A row of {@code accommodation}. */
@Entity
@Cacheable(false)
@Table(name = "accommodation")
@NullUnmarked
class AccommodationEntity {
    @Id
    @Column(name = "account_id")
    private Long accountId;

    private BigDecimal factor;

    @Column(name = "extra_seconds")
    private long extraSeconds;

    @Column(name = "set_by")
    private Long setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected AccommodationEntity() {}

    AccommodationEntity(Long accountId) {
        this.accountId = accountId;
    }

    void set(Accommodation accommodation, Long by, Instant now) {
        factor = accommodation.factor();
        extraSeconds = accommodation.extra().toSeconds();
        setBy = by;
        setAt = now;
    }

    Long accountId() {
        return accountId;
    }

    Accommodation accommodation() {
        return new Accommodation(factor, Duration.ofSeconds(extraSeconds));
    }
}
