package casebook.security.app;

import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.security.Account;
import casebook.security.AccountRoles;
import casebook.security.Accounts;
import casebook.security.Actor;
import casebook.security.NewAccount;
import casebook.security.PersonDetails;
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
import java.util.Map;
import java.util.Optional;

/** An administrator opens an account, and hands the person the one-time link with which they set a password. */
@ApplicationScoped
@Transactional
public class OpeningAccounts {
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public OpeningAccounts(Accounts accounts, OneTimeLinks links, Audit audit, WorkClock clock) {
        this.accounts = accounts;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An account and its link.
     *
     * @param secret of the link, shown this once
     * @param expires when the link runs out
     */
    public record Opened(long account, String secret, Instant expires) {}

    /**
     * A new account with a link. The same form sent again, as by a double click, finds the account that it has made and
     * gives a new link for it, as long as nobody has set a password there.
     */
    public Answer<Opened> open(Actor actor, String username, PersonDetails details, AccountRoles roles) {
        if (!actor.administers()) {
            return new Answer.Forbidden<>();
        }
        Parsed<Username> name = Username.parse(username, Where.at("username"));
        List<Diagnostic> faults = new ArrayList<>(name.diagnostics());
        faults.addAll(details.faults(Where.at("displayName"), Where.at("email")));
        Optional<Accounts.Credential> there = name.asOptional().flatMap(accounts::credential);
        boolean sameAgain = there.filter(found -> isSame(found, details, roles)).isPresent();
        if (there.isPresent() && !sameAgain) {
            faults.add(Diagnostic.error("USERNAME_TAKEN", "This username is taken.", Where.at("username")));
        }
        Username wanted = name.value();
        if (wanted == null || !faults.isEmpty()) {
            return new Answer.Invalid<>(faults);
        }
        long account = sameAgain
                ? there.orElseThrow().account().id()
                : add(actor, new NewAccount(wanted, details, null, roles, false));
        return new Answer.Given<>(linked(actor, account));
    }

    /** A new link for an account, with which the person sets another password; earlier links end. */
    public Answer<Opened> linkAgain(Actor actor, long account) {
        if (!actor.administers()) {
            return new Answer.Forbidden<>();
        }
        return accounts.find(account).filter(Account::isEnabled).isPresent()
                ? new Answer.Given<>(linked(actor, account))
                : new Answer.Hidden<>();
    }

    private long add(Actor actor, NewAccount account) {
        long id = accounts.add(account, clock.instant());
        audit.record("ACCOUNT_CREATED", actor.account(), "account " + id, KeepingAccounts.words(account.roles()));
        return id;
    }

    private Opened linked(Actor actor, long account) {
        OneTimeLinks.HandedOut made = links.handOut(actor.account(), List.of(account));
        Map.Entry<Long, String> only = made.secrets().entrySet().iterator().next();
        return new Opened(account, only.getValue(), made.expires());
    }

    private static boolean isSame(Accounts.Credential there, PersonDetails details, AccountRoles roles) {
        Account account = there.account();
        return there.passwordHash() == null
                && account.isEnabled()
                && account.details().equals(details)
                && account.roles().equals(roles);
    }
}
