package casebook.security.app;

import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.security.Account;
import casebook.security.AccountRegister;
import casebook.security.AccountRoles;
import casebook.security.AccountRow;
import casebook.security.Accounts;
import casebook.security.Actor;
import casebook.security.NewAccount;
import casebook.security.PersonDetails;
import casebook.security.Tokens;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An administrator's work on accounts. Nobody takes the role of administrator from themselves or disables themselves,
 * and an enabled administrator always remains.
 */
@ApplicationScoped
@Transactional
public class KeepingAccounts {
    private final Accounts accounts;
    private final AccountRegister register;
    private final Tokens tokens;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public KeepingAccounts(Accounts accounts, AccountRegister register, Tokens tokens, Audit audit, WorkClock clock) {
        this.accounts = accounts;
        this.register = register;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens an account for the demo course or the command line; the name must be free. Gives its id. */
    @SystemTask
    public long open(NewAccount account) {
        long id = accounts.add(account, clock.instant());
        audit.record("ACCOUNT_CREATED", null, "account " + id, account.demo() ? "demo" : "");
        return id;
    }

    /** Gives the account this name, address and roles. The audit says what has changed, but no name. */
    public Answer<Boolean> change(Actor actor, long account, PersonDetails details, AccountRoles roles) {
        return found(actor, account)
                .map(row -> changed(actor, row, details, roles))
                .orElseGet(() -> none(actor));
    }

    /** Ends every sign-in of the account and refuses new ones. */
    public Answer<Boolean> disable(Actor actor, long account) {
        return found(actor, account).map(row -> disabled(actor, row)).orElseGet(() -> none(actor));
    }

    /** Lets the person sign in again, with the password that they had. */
    public Answer<Boolean> enable(Actor actor, long account) {
        return found(actor, account)
                .filter(row -> row.erased() == null)
                .<Answer<Boolean>>map(row -> {
                    accounts.setDisabled(account, null);
                    audit.record("ACCOUNT_ENABLED", actor.account(), "account " + account, "");
                    return new Answer.Given<>(true);
                })
                .orElseGet(() -> none(actor));
    }

    /** Ends all sessions and personal tokens of the account; one's own sign-in with which this is asked goes on. */
    public Answer<Boolean> endSignIns(Actor actor, long account) {
        return found(actor, account)
                .<Answer<Boolean>>map(row -> {
                    tokens.endAll(account, account == actor.account() ? actor.tokenId() : null, clock.instant());
                    audit.record("SIGN_INS_ENDED", actor.account(), "account " + account, "");
                    return new Answer.Given<>(true);
                })
                .orElseGet(() -> none(actor));
    }

    /** Why the actor may not take this account out of the administrators; nothing when they may. */
    List<Diagnostic> staysAdministrator(Actor actor, Account account) {
        if (!account.roles().administrator()) {
            return List.of();
        }
        if (account.id() == actor.account()) {
            return List.of(Diagnostic.error(
                    "OWN_ACCOUNT", "Another administrator must do this to your account.", Where.at("administrator")));
        }
        return !account.isEnabled() || register.administratorBeside(account.id())
                ? List.of()
                : List.of(Diagnostic.error(
                        "LAST_ADMINISTRATOR",
                        "This is the last administrator. Make another one first.",
                        Where.at("administrator")));
    }

    static String words(AccountRoles roles) {
        return Stream.of(roles.administrator() ? "administrator" : "", roles.author() ? "author" : "")
                .filter(role -> !role.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Answer<Boolean> changed(Actor actor, AccountRow row, PersonDetails details, AccountRoles roles) {
        Account account = row.account();
        List<Diagnostic> faults = new ArrayList<>(details.faults(Where.at("displayName"), Where.at("email")));
        if (!roles.administrator()) {
            faults.addAll(staysAdministrator(actor, account));
        }
        if (row.erased() != null) {
            faults.add(Diagnostic.error("ERASED", "This person has been erased.", Where.at("")));
        }
        if (!faults.isEmpty()) {
            return new Answer.Invalid<>(faults);
        }
        if (!account.details().equals(details)) {
            accounts.rename(account.id(), account.username(), details);
            audit.record("ACCOUNT_RENAMED", actor.account(), "account " + account.id(), "name or address");
        }
        if (!account.roles().equals(roles)) {
            accounts.setRoles(account.id(), roles);
            audit.record("ACCOUNT_ROLES", actor.account(), "account " + account.id(), words(roles));
        }
        return new Answer.Given<>(true);
    }

    private Answer<Boolean> disabled(Actor actor, AccountRow row) {
        Account account = row.account();
        List<Diagnostic> faults = account.id() == actor.account()
                ? List.of(Diagnostic.error(
                        "OWN_ACCOUNT", "Another administrator must do this to your account.", Where.at("")))
                : staysAdministrator(actor, account);
        if (!faults.isEmpty()) {
            return new Answer.Invalid<>(faults);
        }
        if (account.isEnabled()) {
            Instant now = clock.instant();
            accounts.setDisabled(account.id(), now);
            tokens.endAll(account.id(), null, now);
            audit.record("ACCOUNT_DISABLED", actor.account(), "account " + account.id(), "");
        }
        return new Answer.Given<>(true);
    }

    private Optional<AccountRow> found(Actor actor, long account) {
        return actor.administers() ? register.find(account) : Optional.empty();
    }

    private static Answer<Boolean> none(Actor actor) {
        return actor.administers() ? new Answer.Hidden<>() : new Answer.Forbidden<>();
    }
}
