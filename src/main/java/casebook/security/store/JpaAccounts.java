package casebook.security.store;

import casebook.platform.store.Chunks;
import casebook.security.Account;
import casebook.security.AccountRoles;
import casebook.security.Accounts;
import casebook.security.NewAccount;
import casebook.security.PersonDetails;
import casebook.security.Username;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts in the database. */
@ApplicationScoped
public class JpaAccounts implements Accounts {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Account> find(long id) {
        return entity(id).map(AccountEntity::account);
    }

    @Override
    public Optional<Credential> credential(Username username) {
        return entities.createQuery("SELECT a FROM AccountEntity a WHERE a.username = :username", AccountEntity.class)
                .setParameter("username", username.value())
                .getResultStream()
                .findFirst()
                .map(JpaAccounts::credential);
    }

    @Override
    public Optional<Credential> credential(long id) {
        return entity(id).map(JpaAccounts::credential);
    }

    @Override
    public List<Account> withUsernames(Collection<Username> usernames) {
        return inChunks(
                "SELECT a FROM AccountEntity a WHERE a.username IN :keys",
                usernames.stream().map(Username::value).toList());
    }

    @Override
    public List<Account> withIds(Collection<Long> ids) {
        return inChunks("SELECT a FROM AccountEntity a WHERE a.id IN :keys", List.copyOf(ids));
    }

    @Override
    public List<Account> page(@Nullable String afterUsername, int most) {
        return entities.createQuery(
                        "SELECT a FROM AccountEntity a WHERE a.username > :after AND a.pending IS NULL ORDER BY a.username",
                        AccountEntity.class)
                .setParameter("after", afterUsername == null ? "" : afterUsername)
                .setMaxResults(most)
                .getResultStream()
                .map(AccountEntity::account)
                .toList();
    }

    @Override
    public boolean anyAdministrator() {
        return !entities.createQuery("""
                        SELECT a.id FROM AccountEntity a
                        WHERE a.administrator = TRUE AND a.demo = FALSE AND a.disabledAt IS NULL""", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public long add(NewAccount account, Instant now) {
        AccountEntity entity = new AccountEntity(account, now);
        entities.persist(entity);
        return entity.id();
    }

    @Override
    public long addPending(NewAccount account, long batch, Instant now) {
        AccountEntity entity = new AccountEntity(account, now);
        entity.setPending(batch);
        entities.persist(entity);
        return entity.id();
    }

    @Override
    public int openPending(long batch) {
        return entities.createQuery("""
                        UPDATE AccountEntity a SET a.disabledAt = NULL, a.pending = NULL
                        WHERE a.pending = :batch""").setParameter("batch", batch).executeUpdate();
    }

    @Override
    public void dropPending(long batch) {
        entities.createQuery("DELETE FROM AccountEntity a WHERE a.pending = :batch")
                .setParameter("batch", batch)
                .executeUpdate();
    }

    @Override
    public void noteSignIn(long id, Instant now) {
        existing(id).setSignedInAt(now);
    }

    @Override
    public void setPassword(long id, String passwordHash) {
        existing(id).setPasswordHash(passwordHash);
    }

    @Override
    public void setRoles(long id, AccountRoles roles) {
        existing(id).setRoles(roles);
    }

    @Override
    public void setDisabled(long id, @Nullable Instant since) {
        existing(id).setDisabledAt(since);
    }

    @Override
    public void rename(long id, Username username, PersonDetails details) {
        existing(id).rename(username, details);
    }

    private Optional<AccountEntity> entity(long id) {
        return Optional.ofNullable(entities.find(AccountEntity.class, id));
    }

    private AccountEntity existing(long id) {
        return entity(id).orElseThrow(() -> new IllegalArgumentException("no account " + id));
    }

    private List<Account> inChunks(String query, List<?> keys) {
        List<Account> found = new ArrayList<>();
        for (List<?> some : Chunks.of(keys)) {
            entities.createQuery(query, AccountEntity.class)
                    .setParameter("keys", some)
                    .getResultStream()
                    .map(AccountEntity::account)
                    .forEach(found::add);
        }
        return found;
    }

    private static Credential credential(AccountEntity entity) {
        return new Credential(entity.account(), entity.passwordHash());
    }
}
