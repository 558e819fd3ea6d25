package casebook.security.app;

import casebook.security.Accounts;
import casebook.security.Actor;
import casebook.security.PasswordChange;
import casebook.security.PasswordPolicy;
import casebook.security.SignIn;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changing one's own password. Guesses of the present one count as failed sign-ins do. */
@ApplicationScoped
public class ChangingPassword {
    private final PasswordRecords passwords;
    private final SignInRecords signIns;
    private final PasswordHashing hashing;

    @Inject
    public ChangingPassword(PasswordRecords passwords, SignInRecords signIns, PasswordHashing hashing) {
        this.passwords = passwords;
        this.signIns = signIns;
        this.hashing = hashing;
    }

    /**
     * @param address the network address of the caller
     * @param device the secret of the known-device cookie, or null
     */
    public PasswordChange change(Actor actor, String present, String wanted, String address, @Nullable String device) {
        String username = passwords.username(actor.account());
        List<Diagnostic> faults = PasswordPolicy.faults(wanted, username, Where.at("wanted"));
        if (!faults.isEmpty()) {
            return new PasswordChange.Refused(faults);
        }
        SignIn.Try tried = new SignIn.Try(username, present, address, device, true);
        PasswordChange checked = hashing.inTurn(() -> check(actor, tried));
        if (checked instanceof PasswordChange.Changed) {
            passwords.change(actor.account(), hashing.hash(wanted), actor.tokenId(), actor.account());
        }
        return checked;
    }

    private PasswordChange check(Actor actor, SignIn.Try tried) {
        SignInRecords.Look look = signIns.look(tried);
        if (!look.delay().isZero()) {
            return new PasswordChange.Throttled(look.delay());
        }
        Accounts.@Nullable Credential known = look.credential();
        if (!hashing.matches(known == null ? null : known.passwordHash(), tried.password())) {
            signIns.failed(tried, look.knownDevice(), actor.account(), "wrong at a change of password");
            return new PasswordChange.WrongPassword();
        }
        return new PasswordChange.Changed();
    }
}
