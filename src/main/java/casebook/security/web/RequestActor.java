package casebook.security.web;

import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.security.Session;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Reads what the authentication mechanism has left in the request. Pages know it as {@code currentActor}. */
@Named("currentActor")
@RequestScoped
public class RequestActor implements CurrentActor {
    /** The request attribute with the {@link Actor}. */
    public static final String ACTOR = "casebook.actor";

    private static final String CSRF = "casebook.csrf";

    private final HttpServletRequest request;

    @Inject
    public RequestActor(HttpServletRequest request) {
        this.request = request;
    }

    static void set(HttpServletRequest request, Session session) {
        set(request, session.actor());
        request.setAttribute(CSRF, session.csrf());
    }

    static void set(HttpServletRequest request, Actor actor) {
        request.setAttribute(ACTOR, actor);
    }

    static Optional<Actor> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(ACTOR)).map(Actor.class::cast);
    }

    static Optional<String> csrfOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(CSRF)).map(String.class::cast);
    }

    @Override
    @Produces
    @Dependent
    public Actor actor() {
        return signedIn().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    @Override
    public Optional<Actor> signedIn() {
        return of(request);
    }

    @Override
    public Optional<String> csrf() {
        return csrfOf(request);
    }
}
