package casebook.security.app;

import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.security.Actor;
import casebook.security.Scope;
import casebook.security.Secret;
import casebook.security.Session;
import casebook.security.SessionAge;
import casebook.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Who is asking, from the secret that the request carries. One indexed read; at most one write a minute. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class SessionLookup {
    private static final Logger LOG = Logger.getLogger(SessionLookup.class.getName());
    private static final int SECRET_LENGTH = 43;

    private final Tokens tokens;
    private final NotingUse noting;
    private final WorkClock clock;

    @Inject
    public SessionLookup(Tokens tokens, NotingUse noting, WorkClock clock) {
        this.tokens = tokens;
        this.noting = noting;
        this.clock = clock;
    }

    /** @param secret what the session cookie holds */
    @SystemTask
    public Optional<Session> session(String secret) {
        if (secret.length() != SECRET_LENGTH) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return held(secret, Tokens.Kind.SESSION)
                .filter(held -> SessionAge.isAlive(held.lastUsed(), held.expires(), now))
                .flatMap(held -> Optional.ofNullable(held.csrf()).map(csrf -> {
                    noteUse(held, now);
                    return new Session(TokenMint.actor(held.account(), Scope.all(), held.id()), csrf);
                }));
    }

    /** @param secret a personal access token, {@code cb_} included */
    @SystemTask
    public Optional<Actor> personal(String secret) {
        if (secret.length() != SECRET_LENGTH + Secret.PERSONAL_PREFIX.length()
                || !secret.startsWith(Secret.PERSONAL_PREFIX)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return held(secret, Tokens.Kind.PERSONAL)
                .filter(held -> now.isBefore(held.expires()))
                .map(held -> {
                    noteUse(held, now);
                    return TokenMint.actor(held.account(), held.scopes(), held.id());
                });
    }

    private Optional<Tokens.Held> held(String secret, Tokens.Kind kind) {
        return tokens.byHash(Secret.hash(secret))
                .filter(held -> held.kind() == kind)
                .filter(held -> held.account().isEnabled());
    }

    /** Where nothing can be written, as on a full disk, the caller is still who they are, and may read. */
    private void noteUse(Tokens.Held held, Instant now) {
        if (SessionAge.isToBeNoted(held.lastUsed(), now)) {
            try {
                noting.note(held.id(), now);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "the use of a token could not be noted", e);
            }
        }
    }
}
