package casebook.shared;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading an input: a value, or none, and all that was found on the way. There is a value exactly when
 * no diagnostic is an error.
 */
public record Parsed<T>(@Nullable T value, List<Diagnostic> diagnostics) {

    public Parsed {
        diagnostics = List.copyOf(diagnostics);
        if ((value == null) != Diagnostic.anyError(diagnostics)) {
            throw new IllegalArgumentException("a value must be present exactly when there is no error");
        }
    }

    public static <T> Parsed<T> of(T value, List<Diagnostic> diagnostics) {
        return new Parsed<>(Diagnostic.anyError(diagnostics) ? null : value, diagnostics);
    }

    public static <T> Parsed<T> failed(List<Diagnostic> diagnostics) {
        return new Parsed<>(null, diagnostics);
    }

    public Optional<T> asOptional() {
        return Optional.ofNullable(value);
    }
}
