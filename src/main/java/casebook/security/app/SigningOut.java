package casebook.security.app;

import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.security.Actor;
import casebook.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Ends the session (or the personal token) with which the request came. */
@ApplicationScoped
@Transactional
public class SigningOut {
    private final Tokens tokens;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public SigningOut(Tokens tokens, Audit audit, WorkClock clock) {
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    public void signOut(Actor actor) {
        if (tokens.end(actor.tokenId(), actor.account(), clock.instant())) {
            audit.record("SIGN_OUT", actor.account(), "account " + actor.account(), "");
        }
    }
}
