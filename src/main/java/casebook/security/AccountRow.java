package casebook.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as the list of all shows it.
 *
 * @param password whether one has been set
 * @param signedIn when the person last signed in; null when they never did
 * @param erased since when nothing tells who it was; null for everybody else
 */
public record AccountRow(
        Account account,
        boolean password,
        @Nullable Instant signedIn,
        @Nullable Instant erased) {

    /** What an account is good for now; the names are ends of message keys. */
    public enum State {
        ENABLED,

        /** Nobody can sign in before a one-time link has set a password. */
        NO_PASSWORD,

        DISABLED,

        ERASED
    }

    public State state() {
        if (erased != null) {
            return State.ERASED;
        }
        if (!account.isEnabled()) {
            return State.DISABLED;
        }
        return password ? State.ENABLED : State.NO_PASSWORD;
    }
}
