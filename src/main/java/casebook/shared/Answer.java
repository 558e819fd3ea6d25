package casebook.shared;

import java.util.List;

/** What a use case answers to an actor. Everything but {@link Given} has changed nothing. */
public sealed interface Answer<T> {
    record Given<T>(T value) implements Answer<T> {}

    /** There is nothing here that the actor may see: 404. */
    record Hidden<T>() implements Answer<T> {}

    /** The actor may see it but not do that: 403. */
    record Forbidden<T>() implements Answer<T> {}

    /** The input is refused, for all of these reasons: 400. */
    record Invalid<T>(List<Diagnostic> diagnostics) implements Answer<T> {
        public Invalid {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
