package casebook.security;

import casebook.shared.Diagnostic;
import casebook.shared.Where;
import java.text.Normalizer;
import java.util.List;

/**
 * What a password must be: {@value #LEAST} to {@value #MOST} characters and not the username; no rules of composition
 * and no expiry, after NIST SP 800-63B (2017), section 5.1.1.2.
 */
public final class PasswordPolicy {
    public static final String INVALID = "PASSWORD_INVALID";
    public static final int LEAST = 8;
    public static final int MOST = 200;

    private PasswordPolicy() {}

    /** @return why the password is refused; empty when it may be used */
    public static List<Diagnostic> faults(String password, String username, Where where) {
        int length = password.codePointCount(0, password.length());
        if (length < LEAST || length > MOST) {
            return fault("must have 8 to 200 characters", where);
        }
        if (Username.fold(password).equals(Username.fold(username))) {
            return fault("must not be the username", where);
        }
        return List.of();
    }

    /** The form that is hashed, so that the same word typed on another keyboard is the same password. */
    public static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static List<Diagnostic> fault(String rule, Where where) {
        return List.of(Diagnostic.error(INVALID, "The password " + rule + ".", where));
    }
}
