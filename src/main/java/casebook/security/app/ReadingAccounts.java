package casebook.security.app;

import casebook.platform.WorkClock;
import casebook.security.AccountPage;
import casebook.security.AccountQuery;
import casebook.security.AccountRegister;
import casebook.security.AccountSheet;
import casebook.security.Actor;
import casebook.security.Links;
import casebook.security.Tokens;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** An administrator looks through the accounts. */
@ApplicationScoped
@Transactional
public class ReadingAccounts {
    private final AccountRegister register;
    private final Tokens tokens;
    private final Links links;
    private final WorkClock clock;

    @Inject
    public ReadingAccounts(AccountRegister register, Tokens tokens, Links links, WorkClock clock) {
        this.register = register;
        this.tokens = tokens;
        this.links = links;
        this.clock = clock;
    }

    public Answer<AccountPage> find(Actor actor, AccountQuery query) {
        return actor.administers() ? new Answer.Given<>(register.page(query)) : new Answer.Forbidden<>();
    }

    public Answer<AccountRegister.Numbers> numbers(Actor actor) {
        return actor.administers() ? new Answer.Given<>(register.numbers()) : new Answer.Forbidden<>();
    }

    /** One account, with what it is signed in with. */
    public Answer<AccountSheet> open(Actor actor, long account) {
        if (!actor.administers()) {
            return new Answer.Forbidden<>();
        }
        Instant now = clock.instant();
        return register.find(account)
                .<Answer<AccountSheet>>map(row -> new Answer.Given<>(new AccountSheet(
                        row,
                        !links.open(List.of(account), now).isEmpty(),
                        tokens.sessions(account, now),
                        tokens.personal(account, now))))
                .orElseGet(Answer.Hidden::new);
    }
}
