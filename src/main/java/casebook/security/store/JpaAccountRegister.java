package casebook.security.store;

import casebook.security.AccountPage;
import casebook.security.AccountQuery;
import casebook.security.AccountRegister;
import casebook.security.AccountRow;
import casebook.security.PersonDetails;
import casebook.security.Username;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The list of all accounts in the database. Accounts that an import has not opened yet are not there. */
@ApplicationScoped
public class JpaAccountRegister implements AccountRegister {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public AccountPage page(AccountQuery query) {
        Conditions where = new Conditions(query);
        int total = where.on(entities.createQuery("SELECT COUNT(a) " + where.text, Long.class))
                .getSingleResult()
                .intValue();
        int page = Math.min(query.page(), Math.max(1, (total + AccountQuery.MOST - 1) / AccountQuery.MOST));
        List<AccountRow> rows = where.on(
                        entities.createQuery("SELECT a " + where.text + order(query), AccountEntity.class))
                .setFirstResult((page - 1) * AccountQuery.MOST)
                .setMaxResults(AccountQuery.MOST)
                .getResultStream()
                .map(AccountEntity::row)
                .toList();
        return new AccountPage(rows, total, page);
    }

    @Override
    public Optional<AccountRow> find(long id) {
        return Optional.ofNullable(entities.find(AccountEntity.class, id)).map(AccountEntity::row);
    }

    @Override
    public Numbers numbers() {
        return new Numbers(
                count("a.pending IS NULL"),
                count("a.pending IS NULL AND a.administrator = TRUE AND a.disabledAt IS NULL"),
                count("a.pending IS NULL AND a.disabledAt IS NOT NULL"));
    }

    @Override
    public boolean administratorBeside(long id) {
        return entities.createQuery("SELECT a FROM AccountEntity a WHERE a.administrator = TRUE", AccountEntity.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(AccountEntity::account)
                .anyMatch(account -> account.isEnabled() && account.id() != id);
    }

    @Override
    public void erase(long id, Instant now) {
        entities.find(AccountEntity.class, id).erase(pseudonym(id), new PersonDetails("Erased " + id, null), now);
    }

    /** Somebody may have been given such a name before. */
    private Username pseudonym(long id) {
        String name = "erased-" + id;
        for (int next = 2; isTaken(name); next++) {
            name = "erased-" + id + "-" + next;
        }
        return new Username(name);
    }

    private boolean isTaken(String username) {
        return !entities.createQuery("SELECT a.id FROM AccountEntity a WHERE a.username = :username", Long.class)
                .setParameter("username", username)
                .getResultList()
                .isEmpty();
    }

    private long count(String condition) {
        return entities.createQuery("SELECT COUNT(a) FROM AccountEntity a WHERE " + condition, Long.class)
                .getSingleResult();
    }

    private static String order(AccountQuery query) {
        String column = switch (query.sort()) {
            case USERNAME -> "a.username";
            case NAME -> "a.displayName";
            case SIGNED_IN -> "a.signedInAt";
            case CREATED -> "a.createdAt";
        };
        return " ORDER BY " + column + (query.descending() ? " DESC" : "") + ", a.id";
    }

    /** What the query asks, as JPQL with its parameters. */
    private static final class Conditions {
        private final Map<String, Object> values = new HashMap<>();
        private String text = "FROM AccountEntity a WHERE a.pending IS NULL";

        Conditions(AccountQuery query) {
            if (!query.text().isEmpty()) {
                and("(a.username LIKE :text OR LOWER(a.displayName) LIKE :text OR LOWER(a.email) LIKE :text)");
                values.put("text", pattern(query.text()));
            }
            if (query.role() != null) {
                and(
                        switch (query.role()) {
                            case ADMINISTRATOR -> "a.administrator = TRUE";
                            case AUTHOR -> "a.author = TRUE";
                            case NEITHER -> "a.administrator = FALSE AND a.author = FALSE";
                        });
            }
            if (query.state() != null) {
                and(query.state() == AccountQuery.State.ENABLED ? "a.disabledAt IS NULL" : "a.disabledAt IS NOT NULL");
            }
            if (query.demo() != null) {
                and(query.demo() ? "a.demo = TRUE" : "a.demo = FALSE");
            }
        }

        private void and(String condition) {
            text += " AND " + condition;
        }

        <T> TypedQuery<T> on(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }

        /**
         * What stands for other letters in a pattern matches any one letter instead: with ESCAPE the statement would be
         * sent to Derby with all values written into it.
         */
        private static String pattern(String text) {
            return "%" + text.toLowerCase(Locale.ROOT).replaceAll("[%\\\\]", "_") + "%";
        }
    }
}
