package casebook.gradebook.web;

import casebook.platform.web.Problem;
import casebook.security.Answer;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/** Answers of use cases as HTTP has them. */
final class Answers {
    private Answers() {}

    static <T> Response respond(Answer<T> answer, Function<T, Response> given) {
        return switch (answer) {
            case Answer.Given<T> found -> given.apply(found.value());
            case Answer.Hidden<T> ignored -> Problem.notFound();
            case Answer.Forbidden<T> ignored -> Problem.forbidden();
            case Answer.Invalid<T> invalid -> Problem.invalid(invalid.diagnostics());
        };
    }

    /** An id as the caller has sent it; ids of another form exist no more than unknown ones: -1. */
    static long id(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Long.parseLong(text) : -1;
    }
}
