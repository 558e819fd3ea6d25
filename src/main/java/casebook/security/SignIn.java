package casebook.security;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of somebody trying to sign in. A disabled account and a demo account out of place look like a wrong password. */
public sealed interface SignIn {

    /**
     * @param token the session's secret for the cookie; only its hash is kept
     * @param device a new secret for the cookie of a known device, or null when the browser holds one already
     */
    record SignedIn(Session session, String token, @Nullable String device) implements SignIn {}

    record BadCredentials() implements SignIn {}

    /** Too many failures; nothing was checked. Never a lock: after {@code delay} the next try counts. */
    record Throttled(Duration delay) implements SignIn {
        /** Whole seconds, rounded up, at least 1. */
        public long seconds() {
            return Math.max(1, delay.plusMillis(999).toSeconds());
        }
    }

    /**
     * What somebody tried.
     *
     * @param address the network address of the caller
     * @param device the secret of the known-device cookie, or null
     * @param demoAllowed whether a demo account may be used from where this comes
     */
    record Try(
            String username,
            String password,
            String address,
            @Nullable String device,
            boolean demoAllowed) {}
}
