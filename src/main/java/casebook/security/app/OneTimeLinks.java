package casebook.security.app;

import casebook.platform.Randomness;
import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.security.Account;
import casebook.security.Accounts;
import casebook.security.LinkPurpose;
import casebook.security.Links;
import casebook.security.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes and reads one-time links: 256 bits, kept hashed, good for 24 hours, one at a time for an account. */
@ApplicationScoped
@Transactional
public class OneTimeLinks {
    private static final Duration LIFE = Duration.ofHours(24);

    private final Links links;
    private final Accounts accounts;
    private final Audit audit;
    private final Randomness randomness;
    private final WorkClock clock;

    @Inject
    public OneTimeLinks(Links links, Accounts accounts, Audit audit, Randomness randomness, WorkClock clock) {
        this.links = links;
        this.accounts = accounts;
        this.audit = audit;
        this.randomness = randomness;
        this.clock = clock;
    }

    /**
     * Links for many accounts at once, for a caller that has looked who may have one; earlier ones end.
     *
     * @param by who hands them out
     */
    @SystemTask
    public HandedOut handOut(long by, Collection<Long> accounts) {
        Instant now = clock.instant();
        Instant expires = now.plus(LIFE);
        Map<Long, String> secrets = new HashMap<>();
        links.withdrawAll(accounts, now);
        for (long account : accounts) {
            String secret = Secret.text(randomness.secret(Secret.BYTES));
            links.add(account, Secret.hash(secret), now, expires);
            audit.record("LINK_CREATED", by, "account " + account, "handed out");
            secrets.put(account, secret);
        }
        return new HandedOut(secrets, expires);
    }

    /** @param secrets by account */
    public record HandedOut(Map<Long, String> secrets, Instant expires) {
        public HandedOut {
            secrets = Map.copyOf(secrets);
        }
    }

    /** The link that makes the first administrator; empty as soon as there is one. Earlier such links end. */
    @SystemTask
    public Optional<String> firstAdministrator() {
        return accounts.anyAdministrator() ? Optional.empty() : Optional.of(newLink(null, null));
    }

    /** What a link is for; empty when it is unknown, spent, too old, or no longer needed. Spends nothing. */
    @SystemTask
    public Optional<LinkPurpose> open(String secret) {
        return usable(secret).flatMap(this::purpose);
    }

    Optional<Links.Link> usable(String secret) {
        return links.byHash(Secret.hash(secret)).filter(link -> link.isUsable(clock.instant()));
    }

    private Optional<LinkPurpose> purpose(Links.Link link) {
        Long account = link.account();
        if (account == null) {
            return accounts.anyAdministrator() ? Optional.empty() : Optional.of(new LinkPurpose.FirstAdministrator());
        }
        return accounts.find(account)
                .filter(Account::isEnabled)
                .map(found -> new LinkPurpose.SetPassword(found.username()));
    }

    private String newLink(@Nullable Long account, @Nullable Long by) {
        Instant now = clock.instant();
        String secret = Secret.text(randomness.secret(Secret.BYTES));
        links.withdraw(account, now);
        links.add(account, Secret.hash(secret), now, now.plus(LIFE));
        audit.record("LINK_CREATED", by, account == null ? "first administrator" : "account " + account, "");
        return secret;
    }
}
