package casebook.security.store;

import casebook.security.SessionAge;
import casebook.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tokens in the database, found by the unique index on their hash. */
@ApplicationScoped
public class JpaTokens implements Tokens {
    private static final long NONE = -1;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Held> byHash(String hash) {
        return entities.createQuery("""
                        SELECT t, a FROM TokenEntity t, AccountEntity a
                        WHERE t.hash = :hash AND t.endedAt IS NULL AND a.id = t.accountId""", Object[].class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .map(row -> ((TokenEntity) row[0]).heldBy((AccountEntity) row[1]));
    }

    @Override
    public long add(NewToken token, Instant now) {
        TokenEntity entity = new TokenEntity(token, now);
        entities.persist(entity);
        return entity.id();
    }

    @Override
    public void noteUse(long id, Instant now) {
        entities.createQuery("""
                        UPDATE TokenEntity t SET t.lastUsedAt = :now
                        WHERE t.id = :id AND t.lastUsedAt <= :before""")
                .setParameter("now", now)
                .setParameter("id", id)
                .setParameter("before", now.minus(SessionAge.NOTED_EVERY))
                .executeUpdate();
    }

    @Override
    public boolean end(long id, long account, Instant now) {
        return entities.createQuery("""
                        UPDATE TokenEntity t SET t.endedAt = :now
                        WHERE t.id = :id AND t.accountId = :account AND t.endedAt IS NULL""")
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .setParameter("account", account)
                        .executeUpdate()
                > 0;
    }

    @Override
    public void endAll(long account, @Nullable Long but, Instant now) {
        entities.createQuery("""
                        UPDATE TokenEntity t SET t.endedAt = :now
                        WHERE t.accountId = :account AND t.id <> :but AND t.endedAt IS NULL""")
                .setParameter("now", now)
                .setParameter("account", account)
                .setParameter("but", but == null ? NONE : but)
                .executeUpdate();
    }

    @Override
    public List<Listed> personal(long account, Instant now) {
        return listed(account, Kind.PERSONAL, now, Instant.EPOCH);
    }

    @Override
    public List<Listed> sessions(long account, Instant now) {
        return listed(account, Kind.SESSION, now, now.minus(SessionAge.IDLE));
    }

    private List<Listed> listed(long account, Kind kind, Instant now, Instant usedSince) {
        return entities.createQuery("""
                        SELECT t FROM TokenEntity t
                        WHERE t.accountId = :account AND t.kind = :kind
                          AND t.endedAt IS NULL AND t.expiresAt > :now AND t.lastUsedAt > :since
                        ORDER BY t.createdAt, t.id""", TokenEntity.class)
                .setParameter("account", account)
                .setParameter("kind", kind)
                .setParameter("now", now)
                .setParameter("since", usedSince)
                .getResultStream()
                .map(TokenEntity::listed)
                .toList();
    }

    @Override
    public int forgetBefore(Instant moment) {
        return entities.createQuery("DELETE FROM TokenEntity t WHERE t.expiresAt < :moment OR t.endedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
