package casebook.security.web;

import casebook.security.CurrentActor;
import casebook.security.PasswordChange;
import casebook.security.app.ChangingPassword;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The page on which people change their own password. */
@Named("password")
@RequestScoped
public class PasswordBacking {
    private final ChangingPassword changing;
    private final CurrentActor current;
    private final Caller caller;
    private final HttpServletRequest request;
    private String present = "";
    private String wanted = "";
    private String again = "";
    private boolean changed;

    @Inject
    public PasswordBacking(ChangingPassword changing, CurrentActor current, Caller caller, HttpServletRequest request) {
        this.changing = changing;
        this.current = current;
        this.caller = caller;
        this.request = request;
    }

    public void change() {
        if (!wanted.equals(again)) {
            Form.fault("again", Form.words("account.fault.AGAIN"));
            return;
        }
        PasswordChange result = changing.change(
                current.actor(),
                present,
                wanted,
                caller.address(request),
                SignInCookies.read(request, SignInCookies.DEVICE).orElse(null));
        switch (result) {
            case PasswordChange.Changed ignored -> changed = true;
            case PasswordChange.WrongPassword ignored -> Form.fault("present", Form.words("password.wrong"));
            case PasswordChange.Throttled throttled ->
                Form.fault(
                        "",
                        Form.words(
                                "signIn.wait",
                                Math.max(1, throttled.delay().plusMillis(999).toSeconds())));
            case PasswordChange.Refused refused -> Form.faults(refused.diagnostics());
        }
    }

    public boolean isChanged() {
        return changed;
    }

    public String getPresent() {
        return "";
    }

    public void setPresent(@Nullable String present) {
        this.present = present == null ? "" : present;
    }

    public String getWanted() {
        return "";
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted == null ? "" : wanted;
    }

    public String getAgain() {
        return "";
    }

    public void setAgain(@Nullable String again) {
        this.again = again == null ? "" : again;
    }

    /** What the stateless form sends back. */
    public String getCsrf() {
        return current.csrf().orElse("");
    }
}
