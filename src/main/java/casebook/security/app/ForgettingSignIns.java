package casebook.security.app;

import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.security.SignInFailures;
import casebook.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/** Deletes sign-ins and failures that no longer decide anything; a job runs it once a day. */
@ApplicationScoped
@Transactional
public class ForgettingSignIns {
    private static final Duration TOKENS_KEPT = Duration.ofDays(30);
    private static final Duration FAILURES_KEPT = Duration.ofDays(1);

    private final Tokens tokens;
    private final SignInFailures failures;
    private final WorkClock clock;

    @Inject
    public ForgettingSignIns(Tokens tokens, SignInFailures failures, WorkClock clock) {
        this.tokens = tokens;
        this.failures = failures;
        this.clock = clock;
    }

    /** @return how many rows have gone */
    @SystemTask
    public int forget() {
        Instant now = clock.instant();
        return tokens.forgetBefore(now.minus(TOKENS_KEPT)) + failures.forgetBefore(now.minus(FAILURES_KEPT));
    }
}
