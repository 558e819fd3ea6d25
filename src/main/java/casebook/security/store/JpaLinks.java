package casebook.security.store;

import casebook.platform.store.Chunks;
import casebook.security.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One-time links in the database. */
@ApplicationScoped
public class JpaLinks implements Links {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Link> byHash(String hash) {
        return entities.createQuery("SELECT l FROM OneTimeLinkEntity l WHERE l.hash = :hash", OneTimeLinkEntity.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .map(OneTimeLinkEntity::link);
    }

    @Override
    public void add(@Nullable Long account, String hash, Instant now, Instant expires) {
        entities.persist(new OneTimeLinkEntity(account, hash, now, expires));
    }

    @Override
    public boolean spend(long id, Instant now) {
        return entities.createQuery(
                                "UPDATE OneTimeLinkEntity l SET l.spentAt = :now WHERE l.id = :id AND l.spentAt IS NULL")
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void withdraw(@Nullable Long account, Instant now) {
        Query query = account == null
                ? entities.createQuery("""
                        UPDATE OneTimeLinkEntity l SET l.spentAt = :now
                        WHERE l.accountId IS NULL AND l.spentAt IS NULL""")
                : entities.createQuery("""
                        UPDATE OneTimeLinkEntity l SET l.spentAt = :now
                        WHERE l.accountId = :account AND l.spentAt IS NULL""").setParameter("account", account);
        query.setParameter("now", now).executeUpdate();
    }

    @Override
    public Set<Long> open(Collection<Long> accounts, Instant now) {
        Set<Long> open = new HashSet<>();
        Chunks.of(accounts)
                .forEach(chunk -> open.addAll(entities.createQuery("""
                        SELECT l.accountId FROM OneTimeLinkEntity l
                        WHERE l.accountId IN :accounts AND l.spentAt IS NULL AND l.expiresAt > :now""", Long.class)
                        .setParameter("accounts", chunk)
                        .setParameter("now", now)
                        .getResultList()));
        return open;
    }

    @Override
    public void withdrawAll(Collection<Long> accounts, Instant now) {
        Chunks.of(accounts)
                .forEach(chunk -> entities.createQuery("""
                        UPDATE OneTimeLinkEntity l SET l.spentAt = :now
                        WHERE l.accountId IN :accounts AND l.spentAt IS NULL""")
                        .setParameter("accounts", chunk)
                        .setParameter("now", now)
                        .executeUpdate());
    }

    @Override
    public int forgetBefore(Instant moment) {
        return entities.createQuery(
                        "DELETE FROM OneTimeLinkEntity l WHERE l.expiresAt < :moment OR l.spentAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
