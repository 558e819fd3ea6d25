package casebook.security.app;

import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.security.Account;
import casebook.security.AccountRegister;
import casebook.security.AccountRow;
import casebook.security.Actor;
import casebook.security.Username;
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

/**
 * Erases a person: what tells who they were goes for good, what statistics are made of stays without them (contract,
 * section 1, and decision 30).
 */
@ApplicationScoped
@Transactional
public class ErasingAccounts {
    private static final int MOST_REASON = 1_000;

    private final AccountRegister register;
    private final KeepingAccounts keeping;
    private final PersonalParts parts;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    ErasingAccounts(
            AccountRegister register, KeepingAccounts keeping, PersonalParts parts, Audit audit, WorkClock clock) {
        this.register = register;
        this.keeping = keeping;
        this.parts = parts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Erases; this cannot be undone.
     *
     * @param typed the username once more, so that nobody is erased by a slip
     * @param reason 1 to 1,000 characters, without the person's name
     */
    public Answer<Boolean> erase(Actor actor, long account, String typed, String reason) {
        if (!actor.administers()) {
            return new Answer.Forbidden<>();
        }
        Optional<AccountRow> found = register.find(account);
        if (found.isEmpty() || found.get().erased() != null) {
            return new Answer.Hidden<>();
        }
        Account person = found.get().account();
        List<Diagnostic> faults = new ArrayList<>(keeping.staysAdministrator(actor, person));
        if (person.id() == actor.account() && faults.isEmpty()) {
            faults.add(Diagnostic.error("OWN_ACCOUNT", "Nobody erases themselves.", Where.at("")));
        }
        faults.addAll(faults(person, typed, reason));
        if (!faults.isEmpty()) {
            return new Answer.Invalid<>(faults);
        }
        Instant now = clock.instant();
        parts.erase(account, now);
        register.erase(account, now);
        audit.record("ACCOUNT_ERASED", actor.account(), "account " + account, reason.strip());
        return new Answer.Given<>(true);
    }

    private static List<Diagnostic> faults(Account person, String typed, String reason) {
        List<Diagnostic> faults = new ArrayList<>();
        boolean same = Username.parse(typed, Where.at("username"))
                .asOptional()
                .filter(person.username()::equals)
                .isPresent();
        if (!same) {
            faults.add(Diagnostic.error(
                    "USERNAME_DIFFERS", "This is not the username of this account.", Where.at("username")));
        }
        if (reason.isBlank() || reason.length() > MOST_REASON) {
            faults.add(Diagnostic.error(
                    "REASON_MISSING", "Say in up to 1,000 characters why the person is erased.", Where.at("reason")));
        }
        return faults;
    }
}
