package casebook.security.store;

import casebook.security.Scope;
import casebook.security.Tokens;
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
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code token}: a session, a personal access token or a known device. */
@Entity
@Cacheable(false)
@Table(name = "token")
@NullUnmarked
class TokenEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "token_seq")
    @SequenceGenerator(name = "token_seq", sequenceName = "token_seq", allocationSize = 500)
    private Long id;

    @Column(name = "account_id")
    private Long accountId;

    @Enumerated(EnumType.STRING)
    private Tokens.Kind kind;

    @Column
    private String hash;

    private String prefix;
    private String scopes;
    private String csrf;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected TokenEntity() {}

    TokenEntity(Tokens.NewToken token, Instant now) {
        accountId = token.account();
        kind = token.kind();
        hash = token.hash();
        prefix = token.prefix();
        scopes = Scope.write(token.scopes());
        csrf = token.csrf();
        createdAt = now;
        lastUsedAt = now;
        expiresAt = token.expires();
    }

    Long id() {
        return id;
    }

    Tokens.Held heldBy(AccountEntity account) {
        return new Tokens.Held(id, kind, account.account(), scopes(), csrf, lastUsedAt, expiresAt);
    }

    Tokens.Listed listed() {
        return new Tokens.Listed(id, prefix, scopes(), createdAt, lastUsedAt, expiresAt);
    }

    Tokens.Kind kind() {
        return kind;
    }

    Instant endedAt() {
        return endedAt;
    }

    private Set<Scope> scopes() {
        return scopes == null ? Set.of() : Scope.read(scopes);
    }
}
