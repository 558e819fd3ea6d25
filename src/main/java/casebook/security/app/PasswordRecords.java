package casebook.security.app;

import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.security.Accounts;
import casebook.security.Links;
import casebook.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The transaction of a new password: with it ends whatever the old one had opened. */
@ApplicationScoped
@Transactional
@SystemTask
public class PasswordRecords {
    private final Accounts accounts;
    private final Tokens tokens;
    private final Links links;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public PasswordRecords(Accounts accounts, Tokens tokens, Links links, Audit audit, WorkClock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws IllegalStateException when there is no such account */
    public String username(long account) {
        return accounts.find(account)
                .orElseThrow(() -> new IllegalStateException("no account " + account))
                .username()
                .value();
    }

    /**
     * @param keep the session that goes on, or null
     * @param by who did it, or null for somebody with a one-time link
     */
    public void change(long account, String hash, @Nullable Long keep, @Nullable Long by) {
        Instant now = clock.instant();
        accounts.setPassword(account, hash);
        tokens.endAll(account, keep, now);
        links.withdraw(account, now);
        audit.record("PASSWORD_CHANGED", by, "account " + account, "");
    }
}
