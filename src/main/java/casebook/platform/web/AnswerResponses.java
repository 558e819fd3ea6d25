package casebook.platform.web;

import casebook.shared.Answer;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/** What a use case answered, translated for a REST caller: 404, 403, 400 with all diagnostics, or the value's own. */
public final class AnswerResponses {
    private AnswerResponses() {}

    public static <T> Response of(Answer<T> answer, Function<T, Response> given) {
        return switch (answer) {
            case Answer.Given<T> found -> given.apply(found.value());
            case Answer.Hidden<T> ignored -> Problem.notFound();
            case Answer.Forbidden<T> ignored -> Problem.forbidden();
            case Answer.Invalid<T> invalid -> Problem.invalid(invalid.diagnostics());
        };
    }
}
