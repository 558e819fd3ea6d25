package casebook.security.web;

import casebook.platform.json.Body;
import casebook.platform.web.JsonBodies;
import casebook.platform.web.Problem;
import casebook.security.Actor;
import casebook.security.NeedsScope;
import casebook.security.Scope;
import casebook.security.SignIn;
import casebook.security.app.SigningIn;
import casebook.security.app.SigningOut;
import casebook.shared.JsonTree;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Signing in, asking who is signed in, and signing out. */
@Path("session")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@NeedsScope({Scope.ATTEMPT, Scope.RESULTS_READ, Scope.MANAGE})
public class SessionResource {
    private static final int MOST = 1000;

    private final SigningIn signingIn;
    private final SigningOut signingOut;
    private final SignInCookies cookies;
    private final Caller caller;
    private final HttpServletRequest request;

    @Inject
    public SessionResource(
            SigningIn signingIn,
            SigningOut signingOut,
            SignInCookies cookies,
            Caller caller,
            HttpServletRequest request) {
        this.signingIn = signingIn;
        this.signingOut = signingOut;
        this.cookies = cookies;
        this.caller = caller;
        this.request = request;
    }

    /** 200 with the session's cookie, 400, 401 {@code BAD_CREDENTIALS}, or 429 with {@code Retry-After} in seconds. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response signIn(InputStream stream) throws IOException {
        return JsonBodies.answer(stream, this::tried, tried -> answer(signingIn.signIn(tried)));
    }

    private SignIn.Try tried(Body body) {
        return new SignIn.Try(
                asTyped(body, "username"),
                asTyped(body, "password"),
                caller.address(request),
                SignInCookies.read(request, SignInCookies.DEVICE).orElse(null),
                caller.mayUseDemo(request));
    }

    /** 200 with what signing in gave, or 401. */
    @GET
    public Response session() {
        return RequestActor.of(request)
                .map(actor ->
                        Response.ok(json(actor, RequestActor.csrfOf(request))).build())
                .orElseGet(ApiGuard::unauthenticated);
    }

    /** 204, and the cookie is taken away. */
    @DELETE
    public Response signOut() {
        RequestActor.of(request).ifPresent(signingOut::signOut);
        return Response.noContent()
                .header(HttpHeaders.SET_COOKIE, cookies.noSession())
                .build();
    }

    private Response answer(SignIn result) {
        return switch (result) {
            case SignIn.SignedIn in -> {
                RequestActor.of(request).ifPresent(signingOut::signOut);
                Response.ResponseBuilder ok = Response.ok(json(
                                in.session().actor(), Optional.of(in.session().csrf())))
                        .header(HttpHeaders.SET_COOKIE, cookies.session(in.token()));
                String device = in.device();
                yield (device == null ? ok : ok.header(HttpHeaders.SET_COOKIE, cookies.device(device))).build();
            }
            case SignIn.BadCredentials ignored ->
                Problem.of(401, "BAD_CREDENTIALS", "The username or the password is wrong.");
            case SignIn.Throttled throttled ->
                Response.fromResponse(
                                Problem.of(429, "TOO_MANY_ATTEMPTS", "Too many failed sign-ins; wait, then try again."))
                        .header(HttpHeaders.RETRY_AFTER, throttled.seconds())
                        .build();
        };
    }

    private static String json(Actor actor, Optional<String> csrf) {
        return JsonTree.object()
                .add(
                        "account",
                        JsonTree.object()
                                .add("id", Long.toString(actor.account()))
                                .add("displayName", actor.displayName()))
                .add("csrf", csrf.<JsonValue>map(JsonTree::text).orElse(JsonValue.NULL))
                .build()
                .toString();
    }

    /** The text just as it was typed, spaces included. */
    private static String asTyped(Body body, String name) {
        JsonValue value = body.raw(name);
        if (value == null || value == JsonValue.NULL) {
            body.fault(name, Body.MISSING, "is required");
        } else if (value instanceof JsonString text && text.getString().length() <= MOST) {
            return text.getString();
        } else {
            body.fault(name, Body.INVALID, "must be text of at most " + MOST + " characters");
        }
        return "";
    }
}
