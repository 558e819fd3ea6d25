package casebook.security;

import casebook.shared.Diagnostic;
import casebook.shared.Where;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a person is shown and reached. The text is kept as it was given, also when it looks like a spreadsheet formula;
 * what writes spreadsheets guards against that.
 *
 * @param displayName 1 to {@value #MOST_NAME} characters
 * @param email at most {@value #MOST_EMAIL} characters, or null
 */
public record PersonDetails(String displayName, @Nullable String email) {
    public static final int MOST_NAME = 200;
    public static final int MOST_EMAIL = 254;

    /** Everything that is wrong; empty when the details may be stored. */
    public List<Diagnostic> faults(Where name, Where address) {
        List<Diagnostic> faults = new ArrayList<>();
        if (displayName.isBlank() || displayName.length() > MOST_NAME) {
            faults.add(Diagnostic.error("NAME_INVALID", "The name must have 1 to 200 characters.", name));
        } else if (VisibleText.hasHidden(displayName)) {
            faults.add(Diagnostic.error("NAME_INVALID", "The name must have no invisible characters.", name));
        }
        if (email != null && !isAddress(email)) {
            faults.add(Diagnostic.error("EMAIL_INVALID", "This is not an email address.", address));
        }
        return faults;
    }

    /** Something, one @, something; whether it can be reached only mail tells. */
    private static boolean isAddress(String text) {
        int at = text.indexOf('@');
        return text.length() <= MOST_EMAIL
                && at > 0
                && at == text.lastIndexOf('@')
                && at < text.length() - 1
                && !VisibleText.hasHidden(text)
                && text.chars().noneMatch(Character::isWhitespace);
    }
}
