package casebook.security;

import org.jspecify.annotations.Nullable;

/**
 * An account to be made.
 *
 * @param passwordHash what the password hashing has made, or null for an account that waits for its one-time link
 */
public record NewAccount(
        Username username, PersonDetails details, @Nullable String passwordHash, AccountRoles roles, boolean demo) {}
