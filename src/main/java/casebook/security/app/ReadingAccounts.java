package casebook.security.app;

import casebook.platform.WorkClock;
import casebook.security.Account;
import casebook.security.AccountPage;
import casebook.security.AccountQuery;
import casebook.security.AccountRegister;
import casebook.security.AccountSheet;
import casebook.security.Accounts;
import casebook.security.Actor;
import casebook.security.Links;
import casebook.security.Tokens;
import casebook.security.Username;
import casebook.shared.Answer;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An administrator looks through the accounts. */
@ApplicationScoped
@Transactional
public class ReadingAccounts {
    private final AccountRegister register;
    private final Accounts accounts;
    private final Tokens tokens;
    private final Links links;
    private final WorkClock clock;

    @Inject
    public ReadingAccounts(AccountRegister register, Accounts accounts, Tokens tokens, Links links, WorkClock clock) {
        this.register = register;
        this.accounts = accounts;
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

    /** Those of the accounts that there are, by id. */
    public Answer<Map<Long, Account>> withIds(Actor actor, Collection<Long> ids) {
        return actor.administers()
                ? new Answer.Given<>(
                        accounts.withIds(ids).stream().collect(Collectors.toMap(Account::id, Function.identity())))
                : new Answer.Forbidden<>();
    }

    /** The account of that username, typed in any case. */
    public Answer<Account> named(Actor actor, String username) {
        if (!actor.administers()) {
            return new Answer.Forbidden<>();
        }
        return Username.parse(username, Where.at("username"))
                .asOptional()
                .flatMap(accounts::credential)
                .<Answer<Account>>map(found -> new Answer.Given<>(found.account()))
                .orElseGet(Answer.Hidden::new);
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
