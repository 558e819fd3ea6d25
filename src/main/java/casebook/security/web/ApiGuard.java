package casebook.security.web;

import casebook.platform.Settings;
import casebook.platform.web.Problem;
import casebook.security.Origins;
import casebook.security.Secret;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;

/**
 * Before anything under {@code /api} is even matched: no foreign page may write, nobody who is not signed in gets past
 * 401 (signing in apart), and a cookie alone writes nothing without the session's CSRF token.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class ApiGuard implements ContainerRequestFilter {
    static final String CSRF_HEADER = "X-CSRF-Token";
    static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final Settings settings;
    private final HttpServletRequest request;

    @Inject
    public ApiGuard(Settings settings, HttpServletRequest request) {
        this.settings = settings;
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        refusal(context).ifPresent(context::abortWith);
    }

    private Optional<Response> refusal(ContainerRequestContext context) {
        boolean writes = !READS.contains(context.getMethod());
        boolean foreign = Origins.isForeign(
                context.getHeaderString("Origin"), context.getHeaderString("Host"), settings.publicUrl());
        if (writes && foreign) {
            return Optional.of(Problem.of(403, "FOREIGN_ORIGIN", "Another site's page may not write here."));
        }
        if (isSignIn(context)) {
            return Optional.empty();
        }
        if (RequestActor.of(request).isEmpty()) {
            return Optional.of(unauthenticated());
        }
        if (writes && !hasCsrf(context)) {
            return Optional.of(Problem.of(
                    403, "CSRF_TOKEN_INVALID", "Send the csrf of the session in X-CSRF-Token with every write."));
        }
        return Optional.empty();
    }

    static Response unauthenticated() {
        return Response.fromResponse(Problem.of(401, "UNAUTHENTICATED", "Sign in first."))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private static boolean isSignIn(ContainerRequestContext context) {
        return context.getMethod().equals("POST")
                && context.getUriInfo().getPath().equals("session");
    }

    /** A caller with a personal access token has no session, so there is nothing that another page could ride on. */
    private boolean hasCsrf(ContainerRequestContext context) {
        Optional<String> expected = RequestActor.csrfOf(request);
        String sent = context.getHeaderString(CSRF_HEADER);
        return expected.isEmpty() || (sent != null && Secret.same(expected.get(), sent));
    }
}
