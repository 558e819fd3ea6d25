package casebook.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in. Accounts are disabled, never deleted.
 *
 * @param demo an account of the demo course, refused outside this machine
 * @param disabledAt since when the account may not be used, or null
 */
public record Account(
        long id,
        Username username,
        PersonDetails details,
        AccountRoles roles,
        boolean demo,
        Instant createdAt,
        @Nullable Instant disabledAt) {

    public boolean isEnabled() {
        return disabledAt == null;
    }
}
