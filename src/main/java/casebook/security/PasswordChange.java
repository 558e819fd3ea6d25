package casebook.security;

import casebook.shared.Diagnostic;
import java.time.Duration;
import java.util.List;

/** What came of a change of password. */
public sealed interface PasswordChange {
    /** All other sessions, and all personal tokens, have ended. */
    record Changed() implements PasswordChange {}

    record WrongPassword() implements PasswordChange {}

    record Throttled(Duration delay) implements PasswordChange {}

    record Refused(List<Diagnostic> diagnostics) implements PasswordChange {
        public Refused {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
