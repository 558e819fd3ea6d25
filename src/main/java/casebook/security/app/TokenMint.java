package casebook.security.app;

import casebook.platform.Randomness;
import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.security.Account;
import casebook.security.Actor;
import casebook.security.Scope;
import casebook.security.Secret;
import casebook.security.Session;
import casebook.security.SessionAge;
import casebook.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the secrets of sessions, devices and personal tokens, and keeps their hashes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@SystemTask
public class TokenMint {
    private static final Duration DEVICE_LIFE = Duration.ofDays(180);
    private static final int PREFIX = 8;

    private final Tokens tokens;
    private final Randomness randomness;
    private final WorkClock clock;

    @Inject
    public TokenMint(Tokens tokens, Randomness randomness, WorkClock clock) {
        this.tokens = tokens;
        this.randomness = randomness;
        this.clock = clock;
    }

    /** @param secret for the cookie; only its hash is kept */
    public record Opened(Session session, String secret) {}

    /** A new session of the account, with every scope. */
    public Opened session(Account account) {
        Instant now = clock.instant();
        String secret = secret();
        String csrf = secret();
        long id = tokens.add(
                new Tokens.NewToken(
                        account.id(),
                        Tokens.Kind.SESSION,
                        Secret.hash(secret),
                        null,
                        Set.of(),
                        csrf,
                        now.plus(SessionAge.LONGEST)),
                now);
        return new Opened(new Session(actor(account, Scope.all(), id), csrf), secret);
    }

    /** The secret by which a browser is known again; it opens nothing. */
    public String device(long account) {
        Instant now = clock.instant();
        String secret = secret();
        tokens.add(
                new Tokens.NewToken(
                        account, Tokens.Kind.DEVICE, Secret.hash(secret), null, Set.of(), null, now.plus(DEVICE_LIFE)),
                now);
        return secret;
    }

    public boolean isDeviceOf(@Nullable String secret, long account) {
        return secret != null
                && tokens.byHash(Secret.hash(secret))
                        .filter(held -> held.kind() == Tokens.Kind.DEVICE)
                        .filter(held -> held.account().id() == account)
                        .filter(held -> clock.instant().isBefore(held.expires()))
                        .isPresent();
    }

    /** A personal access token: {@code cb_} and 43 characters, of which the first 8 are kept to recognise it by. */
    public String personal(long account, Set<Scope> scopes, Instant expires) {
        String random = secret();
        String secret = Secret.PERSONAL_PREFIX + random;
        tokens.add(
                new Tokens.NewToken(
                        account,
                        Tokens.Kind.PERSONAL,
                        Secret.hash(secret),
                        random.substring(0, PREFIX),
                        scopes,
                        null,
                        expires),
                clock.instant());
        return secret;
    }

    static Actor actor(Account account, Set<Scope> scopes, long token) {
        return new Actor(
                account.id(),
                account.details().displayName(),
                account.roles().administrator(),
                account.roles().author(),
                account.demo(),
                scopes,
                token);
    }

    private String secret() {
        return Secret.text(randomness.secret(Secret.BYTES));
    }
}
