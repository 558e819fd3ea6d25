package casebook.security.app;

import casebook.platform.SystemTask;
import casebook.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Writes when a token was last used, in a transaction of its own so that look-ups need none. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@SystemTask
public class NotingUse {
    private final Tokens tokens;

    @Inject
    public NotingUse(Tokens tokens) {
        this.tokens = tokens;
    }

    public void note(long token, Instant now) {
        tokens.noteUse(token, now);
    }
}
