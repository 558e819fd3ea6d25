package casebook.security;

import java.util.Set;

/**
 * The person on whose behalf a use case runs, as the account stands at this request.
 *
 * @param account the id of the account
 * @param displayName how the person is shown to others
 * @param administrator may keep accounts, courses and backups
 * @param author may read all cases and banks and write their own
 * @param demo an account of the demo course
 * @param scopes what this sign-in may be used for; all of them for a session
 * @param tokenId the row of the session or personal access token that was shown
 */
public record Actor(
        long account,
        String displayName,
        boolean administrator,
        boolean author,
        boolean demo,
        Set<Scope> scopes,
        long tokenId) {

    public Actor {
        scopes = Set.copyOf(scopes);
    }

    /** Whether this sign-in may be used for it; whether the person may is for the use case to say. */
    public boolean may(Scope scope) {
        return scopes.contains(scope);
    }

    /** Whether this sign-in may do an administrator's work. */
    public boolean administers() {
        return administrator && may(Scope.MANAGE);
    }
}
