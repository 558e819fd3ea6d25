package casebook.security.web;

import casebook.platform.web.Problem;
import casebook.platform.web.UnexpectedMapper;
import casebook.security.Actor;
import casebook.security.Session;
import casebook.security.app.SessionLookup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The application's one authentication mechanism: a session cookie, or a personal access token in {@code
 * Authorization}, which makes it ignore the cookie. It only says who is asking; the guards refuse.
 */
@ApplicationScoped
public class CasebookAuthentication implements HttpAuthenticationMechanism {
    /** The only container role; all other rules live in use cases. */
    static final String SIGNED_IN = "signed-in";

    private static final String BEARER = "Bearer ";
    private static final List<String> FOR_ANYBODY = List.of("/resources/", "/jakarta.faces.resource/", "/health");

    private final SessionLookup sessions;
    private final Caller caller;
    private final UnexpectedMapper unexpected = new UnexpectedMapper();

    @Inject
    public CasebookAuthentication(SessionLookup sessions, Caller caller) {
        this.sessions = sessions;
        this.caller = caller;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = request.getRequestURI();
        if (FOR_ANYBODY.stream().anyMatch(path::startsWith)) {
            return context.doNothing();
        }
        try {
            return identify(request)
                    .map(actor -> context.notifyContainerAboutLogin(Long.toString(actor.account()), Set.of(SIGNED_IN)))
                    .orElseGet(context::doNothing);
        } catch (RuntimeException e) {
            if (!path.startsWith("/api/")) {
                throw e;
            }
            return unknown(e, response);
        }
    }

    /** Who asks cannot be told for now, such as on a full disk. That is never 401: nobody needs to sign in again. */
    private AuthenticationStatus unknown(RuntimeException thrown, HttpServletResponse response) {
        Response problem = unexpected.toResponse(thrown);
        response.setStatus(problem.getStatus());
        response.setContentType(Problem.MEDIA_TYPE + ";charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            response.getWriter().write(problem.getEntity().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private Optional<Actor> identify(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            Optional<Actor> actor = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                    ? sessions.personal(authorization.substring(BEARER.length()).strip())
                    : Optional.empty();
            Optional<Actor> usable = actor.filter(found -> isUsable(found, request));
            usable.ifPresent(found -> RequestActor.set(request, found));
            return usable;
        }
        Optional<Session> session = SignInCookies.read(request, SignInCookies.SESSION)
                .flatMap(sessions::session)
                .filter(found -> isUsable(found.actor(), request));
        session.ifPresent(found -> RequestActor.set(request, found));
        return session.map(Session::actor);
    }

    private boolean isUsable(Actor actor, HttpServletRequest request) {
        return !actor.demo() || caller.mayUseDemo(request);
    }
}
