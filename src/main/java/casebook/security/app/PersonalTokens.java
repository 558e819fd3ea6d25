package casebook.security.app;

import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.security.Actor;
import casebook.security.Scope;
import casebook.security.Tokens;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tokens with which a person's programs sign in. A token never does more than its owner may at that moment: it carries
 * scopes, and rights are read from the account at each request.
 */
@ApplicationScoped
@Transactional
public class PersonalTokens {
    /** How long a token lasts when nothing else is asked for. */
    public static final Duration USUAL = Duration.ofDays(30);

    private static final Duration LONGEST = Duration.ofDays(365);

    private final Tokens tokens;
    private final TokenMint mint;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public PersonalTokens(Tokens tokens, TokenMint mint, Audit audit, WorkClock clock) {
        this.tokens = tokens;
        this.mint = mint;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param secret shown this once */
    public record Created(String secret, Instant expires) {}

    /**
     * A new token of the actor's own.
     *
     * @param scopes at least one; none that the present sign-in lacks
     * @param life more than zero, at most 365 days
     */
    public Answer<Created> create(Actor actor, Set<Scope> scopes, Duration life) {
        if (!actor.may(Scope.MANAGE) || !actor.scopes().containsAll(scopes)) {
            return new Answer.Forbidden<>();
        }
        List<Diagnostic> faults = new ArrayList<>();
        if (scopes.isEmpty()) {
            faults.add(Diagnostic.error("SCOPES_MISSING", "Choose what the token is for.", Where.at("scopes")));
        }
        if (life.isNegative() || life.isZero() || life.compareTo(LONGEST) > 0) {
            faults.add(Diagnostic.error("LIFE_INVALID", "A token lasts at most 365 days.", Where.at("days")));
        }
        if (!faults.isEmpty()) {
            return new Answer.Invalid<>(faults);
        }
        Instant expires = clock.instant().plus(life);
        String secret = mint.personal(actor.account(), scopes, expires);
        audit.record("TOKEN_CREATED", actor.account(), "account " + actor.account(), Scope.write(scopes));
        return new Answer.Given<>(new Created(secret, expires));
    }

    /** The actor's own tokens that may still be used. */
    public List<Tokens.Listed> own(Actor actor) {
        return tokens.personal(actor.account(), clock.instant());
    }

    /** The tokens of somebody else, for administrators. */
    public Answer<List<Tokens.Listed>> of(Actor actor, long account) {
        return actor.administers()
                ? new Answer.Given<>(tokens.personal(account, clock.instant()))
                : new Answer.Forbidden<>();
    }

    /** Ends a token; another person's only for administrators. */
    public Answer<Boolean> end(Actor actor, long account, long token) {
        if (account != actor.account() && !actor.administers()) {
            return new Answer.Hidden<>();
        }
        if (!tokens.end(token, account, clock.instant())) {
            return new Answer.Hidden<>();
        }
        audit.record("TOKEN_ENDED", actor.account(), "account " + account, "token " + token);
        return new Answer.Given<>(true);
    }
}
