package casebook.security;

import java.time.Instant;
import java.util.Optional;

/** The accounts as those look through them who keep them. */
public interface AccountRegister {
    /** How many there are; erased ones count as disabled. */
    record Numbers(long all, long administrators, long disabled) {}

    AccountPage page(AccountQuery query);

    Optional<AccountRow> find(long id);

    Numbers numbers();

    /**
     * Whether an enabled administrator would remain without this account. Locks the rows of all administrators until the
     * transaction ends, so that two of them cannot take the role from each other at once.
     */
    boolean administratorBeside(long id);

    /** Gives the account names that tell nothing and takes away e-mail address, password and roles; disables it. */
    void erase(long id, Instant now);
}
