package casebook.platform.web;

import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Where a page leads instead of being shown. After any of these the page is done. */
public final class PageFlow {
    private PageFlow() {}

    /** 404: there is nothing here that the reader may see. */
    public static void notFound() {
        error(404);
    }

    /** 403: the reader may see it but not do that. */
    public static void forbidden() {
        error(403);
    }

    /** Leads on by 303, so that going back or reloading repeats nothing. @param path below the application */
    public static void leadTo(String path) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().setResponseStatus(303);
        faces.getExternalContext()
                .setResponseHeader("Location", faces.getExternalContext().getRequestContextPath() + path);
        faces.responseComplete();
    }

    /** What a use case gave, or nothing after it has led to the page that says why not; faults go to the form. */
    public static <T> Optional<T> given(Answer<T> answer, SentForm form) {
        return switch (answer) {
            case Answer.Given<T> found -> Optional.of(found.value());
            case Answer.Hidden<T> ignored -> {
                notFound();
                yield Optional.empty();
            }
            case Answer.Forbidden<T> ignored -> {
                forbidden();
                yield Optional.empty();
            }
            case Answer.Invalid<T> invalid -> {
                form.faults(invalid.diagnostics(), Diagnostic::message);
                yield Optional.empty();
            }
        };
    }

    /** Whether the page has led elsewhere, so that nothing of it will be shown. */
    public static boolean isDone() {
        return FacesContext.getCurrentInstance().getResponseComplete();
    }

    /** Whether the page was sent a plain form, whose token the page guard has checked. */
    public static boolean posted() {
        return request().getMethod().equals("POST");
    }

    public static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    /** A parameter of the request, empty when it is missing. */
    public static String parameter(String name) {
        String value = request().getParameter(name);
        return value == null ? "" : value;
    }

    /** The id in a parameter; -1, which no row has, for anything else. */
    public static long id(String name) {
        String value = parameter(name);
        return value.matches("[0-9]{1,18}") ? Long.parseLong(value) : -1;
    }

    private static void error(int status) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(status, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
