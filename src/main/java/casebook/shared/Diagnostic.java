package casebook.shared;

import java.util.Collection;

/**
 * One thing that is wrong, or worth knowing, about an input.
 *
 * @param code a stable code such as {@code RESPONSE_INVALID} or a lint rule such as {@code G1}
 * @param severity what it means for the input
 * @param message what is wrong and how to mend it, in plain words
 * @param where the place in the input
 */
public record Diagnostic(String code, Severity severity, String message, Where where) {

    public static Diagnostic error(String code, String message, Where where) {
        return new Diagnostic(code, Severity.ERROR, message, where);
    }

    public static boolean anyError(Collection<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
