package casebook.security.store;

import casebook.platform.PersonalFile;
import casebook.platform.app.PersonalData;
import casebook.platform.json.Rows;
import casebook.security.Account;
import casebook.security.AccountRow;
import casebook.security.Tokens;
import casebook.shared.JsonTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** The account itself, and the sign-ins that are not yet forgotten; no hash of anything. */
@ApplicationScoped
public class SecurityPersonalData implements PersonalData {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public int place() {
        return 1;
    }

    @Override
    public List<PersonalFile> copy(long account) {
        List<AccountRow> own = entities.createQuery(
                        "SELECT a FROM AccountEntity a WHERE a.id = :account", AccountEntity.class)
                .setParameter("account", account)
                .getResultStream()
                .map(AccountEntity::row)
                .toList();
        List<TokenEntity> tokens = entities.createQuery(
                        "SELECT t FROM TokenEntity t WHERE t.accountId = :account ORDER BY t.createdAt, t.id",
                        TokenEntity.class)
                .setParameter("account", account)
                .getResultList();
        return List.of(
                new PersonalFile("account", Rows.of(own, SecurityPersonalData::account)),
                new PersonalFile("sign-ins", Rows.of(tokens, SecurityPersonalData::signIn)));
    }

    /** Deletes all ways in, spent ones too. The account's own row is the use case's to change. */
    @Override
    public void erase(long account, Instant now) {
        entities.createQuery("DELETE FROM TokenEntity t WHERE t.accountId = :account")
                .setParameter("account", account)
                .executeUpdate();
        entities.createQuery("DELETE FROM OneTimeLinkEntity l WHERE l.accountId = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    private static JsonObjectBuilder account(AccountRow row) {
        Account account = row.account();
        JsonObjectBuilder json = JsonTree.object()
                .add("id", Long.toString(account.id()))
                .add("username", account.username().value())
                .add("displayName", account.details().displayName());
        Rows.text(json, "email", account.details().email())
                .add("administrator", account.roles().administrator())
                .add("author", account.roles().author())
                .add("demo", account.demo());
        Rows.moment(json, "createdAt", account.createdAt());
        Rows.moment(json, "signedInAt", row.signedIn());
        return Rows.moment(json, "disabledAt", account.disabledAt());
    }

    private static JsonObjectBuilder signIn(TokenEntity token) {
        Tokens.Listed listed = token.listed();
        JsonObjectBuilder json = JsonTree.object().add("kind", token.kind().name());
        Rows.text(json, "prefix", listed.prefix()).add("scopes", listed.words());
        Rows.moment(json, "createdAt", listed.created());
        Rows.moment(json, "lastUsedAt", listed.lastUsed());
        Rows.moment(json, "expiresAt", listed.expires());
        return Rows.moment(json, "endedAt", token.endedAt());
    }
}
