package casebook.security.app;

import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.security.Account;
import casebook.security.Accounts;
import casebook.security.Secret;
import casebook.security.SignIn;
import casebook.security.SignInFailures;
import casebook.security.Throttle;
import casebook.security.Username;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The short transactions of a sign-in: look, then note a failure or open a session. */
@ApplicationScoped
@Transactional
@SystemTask
public class SignInRecords {
    private final Accounts accounts;
    private final SignInFailures failures;
    private final TokenMint mint;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public SignInRecords(Accounts accounts, SignInFailures failures, TokenMint mint, Audit audit, WorkClock clock) {
        this.accounts = accounts;
        this.failures = failures;
        this.mint = mint;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param delay how long the next try must wait; zero when it may be made
     * @param knownDevice whether this device has signed in to this account before
     * @param credential of the account, or null when there is none of that name
     */
    public record Look(Duration delay, boolean knownDevice, Accounts.@Nullable Credential credential) {}

    public Look look(SignIn.Try tried) {
        Accounts.@Nullable Credential credential = Username.parse(tried.username(), Where.at("username"))
                .asOptional()
                .flatMap(accounts::credential)
                .orElse(null);
        boolean known = credential != null
                && mint.isDeviceOf(tried.device(), credential.account().id());
        Instant now = clock.instant();
        Throttle.Failures ofName = failures.ofName(nameHash(tried), known, now.minus(Throttle.NAME_WINDOW));
        Throttle.Failures ofAddress = failures.ofAddress(tried.address(), now.minus(Throttle.ADDRESS_WINDOW));
        return new Look(Throttle.delay(ofName, ofAddress, now), known, credential);
    }

    /** @param account whose password was tried, or null when there is no such account */
    public void failed(SignIn.Try tried, boolean knownDevice, @Nullable Long account, String why) {
        failures.add(nameHash(tried), knownDevice, tried.address(), clock.instant());
        String subject = account == null ? "unknown account" : "account " + account;
        audit.record("SIGN_IN_FAILED", null, subject, why + ", from " + tried.address());
    }

    public SignIn.SignedIn succeeded(SignIn.Try tried, Account account, boolean knownDevice) {
        failures.clear(nameHash(tried), knownDevice);
        accounts.noteSignIn(account.id(), clock.instant());
        TokenMint.Opened opened = mint.session(account);
        @Nullable String device = knownDevice ? null : mint.device(account.id());
        audit.record("SIGN_IN", account.id(), "account " + account.id(), "from " + tried.address());
        return new SignIn.SignedIn(opened.session(), opened.secret(), device);
    }

    private static String nameHash(SignIn.Try tried) {
        return Username.parse(tried.username(), Where.at("username"))
                .asOptional()
                .map(name -> Secret.hash(name.value()))
                .orElseGet(() -> Secret.hash(tried.username()));
    }
}
