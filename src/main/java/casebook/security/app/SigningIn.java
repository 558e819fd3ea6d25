package casebook.security.app;

import casebook.platform.SystemTask;
import casebook.security.Accounts;
import casebook.security.PasswordPolicy;
import casebook.security.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Signing in with username and password. Not a transaction itself: no connection is held while a hash is computed or
 * waited for.
 */
@ApplicationScoped
public class SigningIn {
    private final SignInRecords records;
    private final PasswordHashing hashing;

    @Inject
    public SigningIn(SignInRecords records, PasswordHashing hashing) {
        this.records = records;
        this.hashing = hashing;
    }

    /**
     * Says the same, in the same time, to a wrong name and a wrong password. The throttle is asked once more when the
     * turn to hash has come, so that many tries at once gain nothing.
     */
    @SystemTask
    public SignIn signIn(SignIn.Try tried) {
        Duration delay = records.look(tried).delay();
        return delay.isZero() ? hashing.inTurn(() -> decide(tried)) : new SignIn.Throttled(delay);
    }

    private SignIn decide(SignIn.Try tried) {
        SignInRecords.Look look = records.look(tried);
        if (!look.delay().isZero()) {
            return new SignIn.Throttled(look.delay());
        }
        Accounts.@Nullable Credential known = look.credential();
        String password = tried.password().length() <= 2 * PasswordPolicy.MOST ? tried.password() : "";
        boolean right = hashing.matches(known == null ? null : known.passwordHash(), password);
        if (known == null || !right || !isUsable(known, tried)) {
            records.failed(tried, look.knownDevice(), idOf(known), right ? "not usable here" : "wrong");
            return new SignIn.BadCredentials();
        }
        return records.succeeded(tried, known.account(), look.knownDevice());
    }

    private static boolean isUsable(Accounts.Credential known, SignIn.Try tried) {
        return known.account().isEnabled()
                && (tried.demoAllowed() || !known.account().demo());
    }

    private static @Nullable Long idOf(Accounts.@Nullable Credential known) {
        return known == null ? null : known.account().id();
    }
}
