package casebook.security;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The accounts of this institution. */
public interface Accounts {
    /** What a sign-in is checked against; the hash is null while no password has been set. */
    record Credential(Account account, @Nullable String passwordHash) {}

    Optional<Account> find(long id);

    Optional<Credential> credential(Username username);

    Optional<Credential> credential(long id);

    /** Those that exist, in no order. */
    List<Account> withUsernames(Collection<Username> usernames);

    List<Account> withIds(Collection<Long> ids);

    /** In the order of usernames, after the given one. */
    List<Account> page(@Nullable String afterUsername, int most);

    boolean anyAdministrator();

    /** @return the id of the new account */
    long add(NewAccount account, Instant now);

    /** An account that is not there for anybody until {@link #openPending}. @param batch which import it belongs to */
    long addPending(NewAccount account, long batch, Instant now);

    /** Makes the accounts of an import like all others. @return how many */
    int openPending(long batch);

    /** Takes away what an import has added and not opened. */
    void dropPending(long batch);

    /** That the person has signed in just now. */
    void noteSignIn(long id, Instant now);

    void setPassword(long id, String passwordHash);

    void setRoles(long id, AccountRoles roles);

    void setDisabled(long id, @Nullable Instant since);

    /** Replaces what identifies the person, for erasure. */
    void rename(long id, Username username, PersonDetails details);
}
