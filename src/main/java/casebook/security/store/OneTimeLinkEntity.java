package casebook.security.store;

import casebook.security.Links;
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

/** A row of {@code one_time_link}. */
@Entity
@Cacheable(false)
@Table(name = "one_time_link")
@NullUnmarked
class OneTimeLinkEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "one_time_link_seq")
    @SequenceGenerator(name = "one_time_link_seq", sequenceName = "one_time_link_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id")
    private Long accountId;

    @Column
    private String hash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "spent_at")
    private Instant spentAt;

    protected OneTimeLinkEntity() {}

    OneTimeLinkEntity(Long accountId, String hash, Instant now, Instant expires) {
        this.accountId = accountId;
        this.hash = hash;
        this.createdAt = now;
        this.expiresAt = expires;
    }

    Links.Link link() {
        return new Links.Link(id, accountId, expiresAt, spentAt);
    }
}
