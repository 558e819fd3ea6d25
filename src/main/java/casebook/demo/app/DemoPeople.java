package casebook.demo.app;

import casebook.demo.Cast;
import casebook.platform.SystemTask;
import casebook.roster.Accommodation;
import casebook.roster.Course;
import casebook.roster.app.Enrolling;
import casebook.roster.app.SettingAccommodations;
import casebook.security.Account;
import casebook.security.AccountRoles;
import casebook.security.Accounts;
import casebook.security.Actor;
import casebook.security.NewAccount;
import casebook.security.PersonDetails;
import casebook.security.Scope;
import casebook.security.Username;
import casebook.security.app.KeepingAccounts;
import casebook.security.app.PasswordHashing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** The accounts of the demo, and how they act. */
@SystemTask
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DemoPeople {
    private final Accounts accounts;
    private final KeepingAccounts keeping;
    private final Enrolling enrolling;
    private final SettingAccommodations accommodations;
    private final PasswordHashing hashing;

    @Inject
    DemoPeople(
            Accounts accounts,
            KeepingAccounts keeping,
            Enrolling enrolling,
            SettingAccommodations accommodations,
            PasswordHashing hashing) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.enrolling = enrolling;
        this.accommodations = accommodations;
        this.hashing = hashing;
    }

    boolean nobody() {
        return accounts.page(null, 1).isEmpty();
    }

    /** The first account that the demo opens; empty when there is none, or when it is somebody's own. */
    Optional<Account> admin() {
        return accounts.credential(Cast.ADMIN).map(Accounts.Credential::account).filter(Account::demo);
    }

    /** Two accounts that belong to no course. They share a hash, as their password is printed on the console anyway. */
    void openOwnAccounts() {
        String hash = hashing.hash(Cast.PASSWORD);
        open(Cast.ADMIN, Cast.ADMIN_DETAILS, hash, new AccountRoles(true, false));
        open(Cast.AUTHOR, Cast.AUTHOR_DETAILS, hash, new AccountRoles(false, true));
    }

    void enrol(Course course) {
        Granted.from(enrolling.enrolDemo(course, Cast.enrolments()));
    }

    /** @param byStudent extra time by student number */
    void allowExtraTime(Map<Integer, Accommodation> byStudent) {
        Actor admin = actor(Cast.ADMIN);
        Cast.STUDENTS.stream()
                .filter(student -> byStudent.containsKey(student.number()))
                .forEach(student -> Granted.from(accommodations.set(
                        admin,
                        actor(new Username(student.username())).account(),
                        byStudent.getOrDefault(student.number(), Accommodation.NONE))));
    }

    /** Somebody as if signed in. */
    Actor actor(Username username) {
        Account account = accounts.credential(username)
                .orElseThrow(() -> new IllegalStateException("the demo has nobody called " + username))
                .account();
        return new Actor(
                account.id(),
                account.details().displayName(),
                account.roles().administrator(),
                account.roles().author(),
                account.demo(),
                Scope.all(),
                0);
    }

    private void open(Username username, PersonDetails details, String hash, AccountRoles roles) {
        keeping.open(new NewAccount(username, details, hash, roles, true));
    }
}
