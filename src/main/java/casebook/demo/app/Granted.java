package casebook.demo.app;

import casebook.shared.Answer;

/** What a use case gave. The demo asks only for what is its people's right, so a refusal is a fault of ours. */
final class Granted {
    private Granted() {}

    /** @throws IllegalStateException when it was refused, with the codes */
    static <T> T from(Answer<T> answer) {
        return switch (answer) {
            case Answer.Given<T> given -> given.value();
            case Answer.Hidden<T> ignored -> throw new IllegalStateException("the demo was answered: hidden");
            case Answer.Forbidden<T> ignored -> throw new IllegalStateException("the demo was answered: forbidden");
            case Answer.Invalid<T> invalid ->
                throw new IllegalStateException("the demo was refused: " + invalid.diagnostics());
        };
    }
}
