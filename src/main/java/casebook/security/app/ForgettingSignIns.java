package casebook.security.app;

import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.security.Links;
import casebook.security.SignInFailures;
import casebook.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/**
 * Deletes sessions, tokens, one-time links and failed sign-ins that no longer decide anything. What people did with them
 * stays in the audit trail.
 */
@ApplicationScoped
@Transactional
public class ForgettingSignIns {
    private static final Duration SECRETS_KEPT = Duration.ofDays(30);
    private static final Duration FAILURES_KEPT = Duration.ofDays(1);

    private final Tokens tokens;
    private final Links links;
    private final SignInFailures failures;
    private final WorkClock clock;

    @Inject
    public ForgettingSignIns(Tokens tokens, Links links, SignInFailures failures, WorkClock clock) {
        this.tokens = tokens;
        this.links = links;
        this.failures = failures;
        this.clock = clock;
    }

    /** @return how many rows have gone */
    @SystemTask
    public int forget() {
        Instant now = clock.instant();
        Instant secrets = now.minus(SECRETS_KEPT);
        return tokens.forgetBefore(secrets)
                + links.forgetBefore(secrets)
                + failures.forgetBefore(now.minus(FAILURES_KEPT));
    }
}
