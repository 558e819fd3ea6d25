package casebook.security.web;

import casebook.security.NextPage;
import casebook.security.SignIn;
import casebook.security.app.SigningIn;
import casebook.security.app.SigningOut;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** The sign-in page. It keeps the username when it fails and leads to where the person was going. */
@Named("signIn")
@RequestScoped
public class SignInBacking {
    private final SigningIn signingIn;
    private final SigningOut signingOut;
    private final SignInCookies cookies;
    private final Caller caller;
    private final HttpServletRequest request;
    private String username = "";
    private String password = "";
    private final @Nullable String next;

    @Inject
    public SignInBacking(
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
        this.next = request.getParameter("next");
    }

    /** Signs in and goes on, or stays with a message. */
    public void signIn() {
        SignIn result = signingIn.signIn(new SignIn.Try(
                username,
                password,
                caller.address(request),
                SignInCookies.read(request, SignInCookies.DEVICE).orElse(null),
                caller.mayUseDemo(request)));
        switch (result) {
            case SignIn.SignedIn in -> goOn(in);
            case SignIn.BadCredentials ignored -> Form.fault("", Form.words("signIn.wrong"));
            case SignIn.Throttled throttled -> Form.fault("", Form.words("signIn.wait", throttled.seconds()));
        }
    }

    private void goOn(SignIn.SignedIn in) {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        RequestActor.of(request).ifPresent(signingOut::signOut);
        response.addHeader("Set-Cookie", cookies.session(in.token()));
        String device = in.device();
        if (device != null) {
            response.addHeader("Set-Cookie", cookies.device(device));
        }
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        PageGuard.redirect(
                response, request.getContextPath() + NextPage.safe(next).orElse("/"));
        faces.responseComplete();
    }

    /** Whether the page is shown because something asked for a sign-in. */
    public boolean isAskedFor() {
        return NextPage.safe(next).isPresent();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username == null ? "" : username;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    public @Nullable String getNext() {
        return next;
    }
}
