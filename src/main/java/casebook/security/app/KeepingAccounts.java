package casebook.security.app;

import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.security.Account;
import casebook.security.AccountRoles;
import casebook.security.Accounts;
import casebook.security.Actor;
import casebook.security.NewAccount;
import casebook.security.PersonDetails;
import casebook.security.Tokens;
import casebook.security.Username;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An administrator's work on accounts. No administrator can disable, erase or demote themselves, so one remains. */
@ApplicationScoped
@Transactional
public class KeepingAccounts {
    private final Accounts accounts;
    private final Tokens tokens;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public KeepingAccounts(Accounts accounts, Tokens tokens, Audit audit, WorkClock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /** Accounts in the order of usernames, after the given one. */
    public Answer<List<Account>> page(Actor actor, @Nullable String afterUsername, int most) {
        return actor.administers() ? new Answer.Given<>(accounts.page(afterUsername, most)) : new Answer.Forbidden<>();
    }

    /** A new account without a password, which its one-time link will set. Gives its id. */
    public Answer<Long> create(Actor actor, String username, PersonDetails details, AccountRoles roles) {
        if (!actor.administers()) {
            return new Answer.Forbidden<>();
        }
        Parsed<Username> name = Username.parse(username, Where.at("username"));
        List<Diagnostic> faults = new ArrayList<>(name.diagnostics());
        faults.addAll(details.faults(Where.at("displayName"), Where.at("email")));
        if (name.asOptional().flatMap(accounts::credential).isPresent()) {
            faults.add(Diagnostic.error("USERNAME_TAKEN", "This username is taken.", Where.at("username")));
        }
        Username wanted = name.value();
        if (wanted == null || !faults.isEmpty()) {
            return new Answer.Invalid<>(faults);
        }
        return new Answer.Given<>(add(new NewAccount(wanted, details, null, roles, false), actor.account()));
    }

    /** Opens an account for the demo course or the command line; the name must be free. Gives its id. */
    @SystemTask
    public long open(NewAccount account) {
        return add(account, null);
    }

    public Answer<Boolean> setRoles(Actor actor, long account, AccountRoles roles) {
        return change(actor, account, "ACCOUNT_ROLES", roles.toString(), () -> accounts.setRoles(account, roles));
    }

    /** Ends every sign-in of the account and refuses new ones. */
    public Answer<Boolean> disable(Actor actor, long account) {
        Instant now = clock.instant();
        return change(actor, account, "ACCOUNT_DISABLED", "", () -> {
            accounts.setDisabled(account, now);
            tokens.endAll(account, null, now);
        });
    }

    public Answer<Boolean> enable(Actor actor, long account) {
        return change(actor, account, "ACCOUNT_ENABLED", "", () -> accounts.setDisabled(account, null));
    }

    /** Replaces name and identifiers and disables the account; what the person did stays, without them. */
    public Answer<Boolean> erase(Actor actor, long account) {
        Instant now = clock.instant();
        return change(actor, account, "ACCOUNT_ERASED", "", () -> {
            accounts.rename(account, new Username("erased-" + account), new PersonDetails("Erased " + account, null));
            accounts.setDisabled(account, now);
            tokens.endAll(account, null, now);
        });
    }

    private Answer<Boolean> change(Actor actor, long account, String type, String detail, Runnable deed) {
        if (!actor.administers()) {
            return new Answer.Forbidden<>();
        }
        if (accounts.find(account).isEmpty()) {
            return new Answer.Hidden<>();
        }
        if (account == actor.account()) {
            return new Answer.Invalid<>(List.of(Diagnostic.error(
                    "OWN_ACCOUNT", "Another administrator must do this to your account.", Where.at(""))));
        }
        deed.run();
        audit.record(type, actor.account(), "account " + account, detail);
        return new Answer.Given<>(true);
    }

    private long add(NewAccount account, @Nullable Long by) {
        long id = accounts.add(account, clock.instant());
        audit.record("ACCOUNT_CREATED", by, "account " + id, account.demo() ? "demo" : "");
        return id;
    }
}
